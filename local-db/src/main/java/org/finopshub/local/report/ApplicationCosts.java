package org.finopshub.local.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.finopshub.local.report.Dashboard.Compared;
import org.finopshub.local.report.Dashboard.MonthCost;

/**
 * What one application costs.
 *
 * <p>Units: effective costs, each in the currency beside it; currencies are never added.
 *
 * @param totals one per currency, beside the month before
 * @param months what it cost in each domain in the year up to the month, oldest first
 * @param products what it consumed in the month, costliest first within a currency
 * @param asOf when the figures were true; null when nothing was ever computed
 * @param completeness of this month and the one before, which changes are against
 */
public record ApplicationCosts(
    YearMonth period,
    List<Compared> totals,
    List<MonthCost> months,
    List<Consumed> products,
    Instant asOf,
    Completeness completeness) {
  public ApplicationCosts {
    totals = List.copyOf(totals);
    months = List.copyOf(months);
    products = List.copyOf(products);
  }

  /** Whether it cost anything in the year up to the month. */
  public boolean isKnown() {
    return !months.isEmpty();
  }

  /**
   * One product it consumed.
   *
   * @param allocation {@code direct}, or {@code indirect} for its share of what is used together
   * @param quantity in {@code unit}
   */
  public record Consumed(
      String domainId,
      String productId,
      String allocation,
      BigDecimal quantity,
      String unit,
      String currency,
      BigDecimal cost) {}
}
