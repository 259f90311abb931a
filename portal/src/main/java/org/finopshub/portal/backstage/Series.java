package org.finopshub.portal.backstage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One part's costs, month by month and time by time.
 *
 * @param id null = all that was asked for
 */
record Series(
    String id,
    BigDecimal earlier,
    BigDecimal later,
    ChangeStatistic change,
    List<DateAggregation> months) {

  /** The whole first, then its parts; a row without a month opens each. */
  static List<Series> of(List<IntervalRow> rows) {
    var series = new ArrayList<Series>();
    for (var row : rows) {
      if (row.period() == null) {
        series.add(opened(row));
      } else {
        series
            .get(series.size() - 1)
            .months()
            .add(new DateAggregation(row.period().atDay(1).toString(), row.cost()));
      }
    }
    return series;
  }

  private static Series opened(IntervalRow row) {
    return new Series(
        row.part(),
        row.earlier(),
        row.later(),
        new ChangeStatistic(row.ratio(), row.change()),
        new ArrayList<>());
  }
}
