package org.finopshub.portal.page.local;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.finopshub.local.report.CostAnswer;
import org.finopshub.local.report.Dimension;
import org.finopshub.local.report.Measure;
import org.finopshub.portal.page.AsOf;
import org.finopshub.portal.page.Ranked;
import org.finopshub.portal.page.Trend;

/**
 * A year of one application, in one currency.
 *
 * @param trend by product
 * @param month the products of the last month
 */
record ApplicationCosts(String currency, Trend trend, List<Ranked<Parts.Part>> month, AsOf asOf) {

  static ApplicationCosts of(CostAnswer year, MonthFilter filter) {
    var currency = Parts.currency(year, filter.currency());
    var items =
        year.items().stream().filter(item -> item.get("currency").equals(currency)).toList();
    return new ApplicationCosts(
        currency,
        Trend.of(items.stream().map(ApplicationCosts::cell).toList()),
        Ranked.of(
            items.stream()
                .filter(item -> period(item).equals(filter.period()))
                .map(item -> Parts.Part.of(item, Dimension.PRODUCT))
                .toList(),
            Parts.Part::effectiveCost),
        Parts.asOf(year));
  }

  private static Trend.Cell cell(Map<String, Object> item) {
    return new Trend.Cell(
        period(item),
        (String) item.get(Dimension.PRODUCT.word()),
        Parts.cost(item, Measure.EFFECTIVE_COST));
  }

  private static YearMonth period(Map<String, Object> item) {
    return YearMonth.parse((String) item.get(Dimension.PERIOD.word()));
  }
}
