package org.finopshub.routes.demo.generate;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What usage to make. The same plan makes the same bytes, on any machine.
 *
 * @param seed every draw follows from it
 * @param months at least 1, counted from {@code firstPeriod}
 */
public record GenerationPlan(
    long seed, YearMonth firstPeriod, int months, List<GeneratedEntity> entities) {

  /** One company of the group and how much it uses. */
  public record GeneratedEntity(
      String entityId,
      String currency,
      int applications,
      long cloudLinesPerMonth,
      long internalLinesPerMonth,
      CloudFormat cloudFormat,
      InternalSource internalSource) {}

  /** How the file of a month of cloud bills is written. */
  public enum CloudFormat {
    CSV(".csv"),
    CSV_GZ(".csv.gz");

    private final String extension;

    CloudFormat(String extension) {
      this.extension = extension;
    }

    String extension() {
      return extension;
    }
  }

  /** Where the usage of the internal catalogue is found. */
  public enum InternalSource {
    PLAIN_CSV,
    SQL
  }

  public GenerationPlan {
    if (months < 1) {
      throw new IllegalArgumentException("A plan has at least 1 month, not " + months);
    }
    entities = List.copyOf(entities);
  }

  /** The periods usage is made for, oldest first. */
  public List<YearMonth> periods() {
    return IntStream.range(0, months).mapToObj(firstPeriod::plusMonths).toList();
  }
}
