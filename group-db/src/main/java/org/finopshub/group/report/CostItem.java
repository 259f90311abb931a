package org.finopshub.group.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** One row of an answer, its values in the order they are shown. */
final class CostItem {
  private CostItem() {}

  static Map<String, Object> of(ResultSet row, CostQuery query) throws SQLException {
    var item = new LinkedHashMap<String, Object>();
    for (var dimension : query.groupBy()) {
      item.put(dimension.code(), value(row, dimension));
    }
    item.put("currency", row.getString("billing_currency"));
    if (query.measures().contains(Measure.CONSUMED_QUANTITY)) {
      item.put("consumed_unit", row.getString("consumed_unit"));
    }
    for (var measure : query.measures()) {
      item.put(measure.code(), plain(row.getBigDecimal(measure.code())));
    }
    if (query.valuation().pricingView().isPresent()) {
      item.put("price_missing", row.getLong("unpriced") > 0);
    }
    if (query.valuation().convertTo().isPresent()) {
      item.put("rate_missing", row.getLong("unrated") > 0);
    }
    return item;
  }

  private static String value(ResultSet row, Dimension dimension) throws SQLException {
    String value = row.getString(dimension.column());
    return dimension == Dimension.PERIOD ? value.substring(0, "YYYY-MM".length()) : value;
  }

  /**
   * Exact and without the trailing zeros the column's scale pads with; null when nothing had a
   * price.
   */
  private static String plain(BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros().toPlainString();
  }
}
