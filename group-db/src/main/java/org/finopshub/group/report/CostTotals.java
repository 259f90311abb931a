package org.finopshub.group.report;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What every row of a page says about all pages.
 *
 * @param unpriced rows of the source without a price
 * @param cells what rates were sought for
 * @param unrated of them, without a rate
 */
record CostTotals(long items, long unpriced, long cells, long unrated) {
  static final CostTotals NONE = new CostTotals(0, 0, 0, 0);

  static CostTotals of(ResultSet row, CostQuery query) throws SQLException {
    boolean valued = query.valuation().pricingView().isPresent();
    boolean converted = query.valuation().convertTo().isPresent();
    return new CostTotals(
        row.getLong("total"),
        valued ? row.getLong("all_unpriced") : 0,
        converted ? row.getLong("all_cells") : 0,
        converted ? row.getLong("all_unrated") : 0);
  }
}
