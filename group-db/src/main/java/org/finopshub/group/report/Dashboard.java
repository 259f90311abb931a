package org.finopshub.group.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * A month at a glance.
 *
 * <p>Units: each cost in the currency beside it; currencies are never added.
 *
 * @param totals one per currency
 * @param months what each entity cost in each month up to this one, oldest first
 * @param domains costliest first within a currency
 * @param movers what changed most since the month before, within a currency
 * @param asOf when the figures were true; null when nothing was ever loaded
 * @param completenessBefore of the month before, which changes are against
 */
public record Dashboard(
    YearMonth period,
    List<Compared> totals,
    List<MonthCost> months,
    List<Compared> domains,
    List<Compared> movers,
    Instant asOf,
    Completeness completeness,
    Completeness completenessBefore) {
  public Dashboard {
    totals = List.copyOf(totals);
    months = List.copyOf(months);
    domains = List.copyOf(domains);
    movers = List.copyOf(movers);
  }

  /**
   * A cost beside that of the month before. Ids are null where all of them are meant.
   *
   * @param changePercent of the cost before, 4 decimals; null when there was none
   */
  public record Compared(
      String entityId,
      String domainId,
      String productId,
      String currency,
      BigDecimal cost,
      BigDecimal previousCost,
      BigDecimal change,
      BigDecimal changePercent) {}

  /** What one entity cost in one month. */
  public record MonthCost(YearMonth period, String entityId, String currency, BigDecimal cost) {}
}
