package org.finopshub.portal.page.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.finopshub.group.report.CostAnswer;
import org.finopshub.group.report.Dimension;
import org.finopshub.group.report.Measure;
import org.finopshub.portal.group.Extents;
import org.finopshub.portal.page.AsOf;
import org.finopshub.portal.page.BarLengths;
import org.finopshub.portal.query.Counted;

/**
 * One step of the way from domains to applications, in one currency.
 *
 * @param word the dimension of the rows
 * @param domain null on the first step
 * @param product null before the last
 * @param beyond rows there are beside those shown, or in other currencies
 */
record Level(String word, String domain, String product, List<Row> rows, long beyond, AsOf asOf)
    implements Counted {

  /** One row, with the length of its bar in percent of the longest. */
  record Row(String id, BigDecimal effectiveCost, BigDecimal billedCost, int length) {}

  static Level of(
      Dimension dimension, String domain, String product, CostAnswer answer, String currency) {
    var items =
        answer.items().stream().filter(item -> currency.equals(item.get("currency"))).toList();
    return new Level(
        dimension.code(),
        domain,
        product,
        rows(items, dimension.code()),
        answer.total() - items.size(),
        new AsOf(answer.asOf(), Extents.completeness(answer.completeness())));
  }

  private static List<Row> rows(List<Map<String, Object>> items, String word) {
    var lengths =
        BarLengths.of(items.stream().map(item -> cost(item, Measure.EFFECTIVE_COST)).toList());
    var rows = new ArrayList<Row>();
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      rows.add(
          new Row(
              (String) item.get(word),
              cost(item, Measure.EFFECTIVE_COST),
              cost(item, Measure.BILLED_COST),
              lengths.get(i)));
    }
    return rows;
  }

  private static BigDecimal cost(Map<String, Object> item, Measure measure) {
    return new BigDecimal((String) item.get(measure.code()));
  }

  @Override
  public long rowCount() {
    return rows.size();
  }
}
