package org.finopshub.local.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * One computation of a month.
 *
 * @param pricingView the price list the month is valued with
 */
public record BatchRun(
    UUID runId,
    String entityId,
    YearMonth period,
    String pricingView,
    int referentialVersion,
    Instant startedAt) {

  /** The first day of the month, as every {@code period_month} column holds it. */
  public LocalDate periodMonth() {
    return period.atDay(1);
  }

  /** The same run, to be valued with another price list. */
  public BatchRun valuedWith(String otherPricingView) {
    return new BatchRun(runId, entityId, period, otherPricingView, referentialVersion, startedAt);
  }

  @Override
  public String toString() {
    return "run %s of %s %s".formatted(runId, entityId, period);
  }
}
