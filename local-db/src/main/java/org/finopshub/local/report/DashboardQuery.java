package org.finopshub.local.report;

import java.time.YearMonth;
import java.util.List;

/**
 * Which month to show at a glance.
 *
 * @param domains empty = all
 * @param measure one of the costs
 * @param movers most of them per currency
 */
public record DashboardQuery(YearMonth period, List<String> domains, Measure measure, int movers) {
  /** A year and the month itself, so that it stands beside the same month of the year before. */
  private static final int MONTHS_BEFORE = 12;

  public DashboardQuery {
    domains = List.copyOf(domains);
    if (measure == Measure.CONSUMED_QUANTITY) {
      throw new IllegalArgumentException("A dashboard shows costs: quantities are never added");
    }
  }

  YearMonth from() {
    return period.minusMonths(MONTHS_BEFORE);
  }

  YearMonth previous() {
    return period.minusMonths(1);
  }
}
