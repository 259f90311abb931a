package org.finopshub.group.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What two equally long times are compared by.
 *
 * @param to last month of the later time
 * @param months of each of the two
 * @param filters values a row must be among, per dimension
 * @param part the dimension whose values are shown beside the whole
 * @param currency ISO 4217; what it is expressed in
 */
public record IntervalQuery(
    YearMonth to,
    int months,
    Map<Dimension, List<String>> filters,
    Dimension part,
    String currency) {
  public IntervalQuery {
    filters = Map.copyOf(filters);
  }

  YearMonth middle() {
    return to.minusMonths(months - 1L);
  }

  YearMonth from() {
    return middle().minusMonths(months);
  }
}
