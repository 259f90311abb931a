package org.finopshub.routes.demo;

import java.time.YearMonth;
import java.util.List;
import org.finopshub.routes.demo.generate.GenerationPlan;
import org.finopshub.routes.demo.generate.GenerationPlan.CloudFormat;
import org.finopshub.routes.demo.generate.GenerationPlan.GeneratedEntity;
import org.finopshub.routes.demo.generate.GenerationPlan.InternalSource;

/** The group of companies the demo shows when it is given no bill. */
public final class DemoPlan {
  private static final long SEED = 20_240_901;
  private static final YearMonth FIRST_PERIOD = YearMonth.of(2025, 7);
  private static final int MONTHS = 12;

  private DemoPlan() {}

  /** Twelve months of three entities; prices change in the middle. */
  public static GenerationPlan twelveMonths() {
    return months(MONTHS);
  }

  /** The first months of the same. */
  public static GenerationPlan months(int months) {
    return new GenerationPlan(SEED, FIRST_PERIOD, months, entities());
  }

  /** A month of the first of them alone. */
  static GenerationPlan oneEntity() {
    return new GenerationPlan(SEED, FIRST_PERIOD, 1, entities().subList(0, 1));
  }

  private static List<GeneratedEntity> entities() {
    return List.of(
        entity("atlas", "USD", 240, 4_000, CloudFormat.CSV, InternalSource.PLAIN_CSV),
        entity("boreal", "USD", 120, 2_000, CloudFormat.CSV_GZ, InternalSource.SQL),
        entity("cedar", "EUR", 60, 1_000, CloudFormat.CSV, InternalSource.PLAIN_CSV));
  }

  private static GeneratedEntity entity(
      String entityId,
      String currency,
      int applications,
      long cloudLines,
      CloudFormat format,
      InternalSource source) {
    return new GeneratedEntity(
        entityId, currency, applications, cloudLines, cloudLines / 4, format, source);
  }
}
