package org.finopshub.local.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.local.access.MartReads;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers cost queries from the smallest rollup or view that fits.
 *
 * <p>Units: decimals as plain strings; currencies are never added together, quantities never across
 * products.
 *
 * <p>Source: mission L5.
 */
@Component
public final class LocalCostReport {
  private final JdbcClient jdbc;
  private final MartReads reads;
  private final MartState state;

  LocalCostReport(JdbcClient jdbc, MartReads reads, MartState state) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.state = state;
  }

  /**
   * Sums what was asked; figures, age and completeness are of one moment.
   *
   * @throws UnknownPricingViewException naming the views there are
   */
  public CostAnswer costs(CostQuery query) {
    return reads.read(() -> answer(query));
  }

  private CostAnswer answer(CostQuery query) {
    query.pricingView().ifPresent(this::requireKnown);
    var source = CostSource.smallestFor(query);
    var rows =
        jdbc.sql(new CostStatement(query, source).sql())
            .params(parameters(query))
            .param("limit", query.limit())
            .param("offset", query.offset())
            .query((row, number) -> Counted.of(row, query))
            .list();
    return new CostAnswer(
        rows.stream().flatMap(row -> row.item().stream()).toList(),
        rows.get(0).total(),
        state.asOf(source),
        state.completeness(query.from(), query.to()),
        rows.get(0).unpriced() == 0);
  }

  private void requireKnown(String pricingView) {
    var known =
        jdbc.sql(SqlFile.beside(LocalCostReport.class, "pricing-views")).query(String.class).list();
    if (!known.contains(pricingView)) {
      throw new UnknownPricingViewException(pricingView, known);
    }
  }

  private static Map<String, Object> parameters(CostQuery query) {
    var parameters = new LinkedHashMap<String, Object>();
    parameters.put("from", query.from().atDay(1));
    parameters.put("to", query.to().atDay(1));
    query
        .filters()
        .forEach((dimension, values) -> parameters.put(dimension.word(), in(dimension, values)));
    parameters.put("currencies", query.currencies());
    query.pricingView().ifPresent(view -> parameters.put("pricing_view", view));
    return parameters;
  }

  private static List<?> in(Dimension dimension, List<String> values) {
    return dimension == Dimension.PERIOD
        ? values.stream().map(month -> YearMonth.parse(month).atDay(1)).toList()
        : values;
  }

  private static Map<String, Object> item(ResultSet row, CostQuery query) throws SQLException {
    var item = new LinkedHashMap<String, Object>();
    for (var dimension : query.groupBy()) {
      item.put(dimension.word(), text(row, dimension));
    }
    item.put("currency", row.getString("billing_currency"));
    for (var measure : query.measures()) {
      if (measure == Measure.CONSUMED_QUANTITY) {
        item.put("consumed_unit", row.getString("consumed_unit"));
      }
      item.put(measure.word(), plain(row.getBigDecimal(measure.column())));
    }
    if (query.pricingView().isPresent()) {
      item.put("price_missing", row.getLong("unpriced") > 0);
    }
    return item;
  }

  /** Null when nothing of the item had a price. */
  private static String plain(BigDecimal exact) {
    return exact == null ? null : exact.stripTrailingZeros().toPlainString();
  }

  private static String text(ResultSet row, Dimension dimension) throws SQLException {
    return dimension == Dimension.PERIOD
        ? SqlTime.month(row, dimension.column()).toString()
        : row.getString(dimension.column());
  }

  /**
   * A row of the page, and what there is on all pages.
   *
   * @param item empty where the page is
   */
  private record Counted(Optional<Map<String, Object>> item, long total, long unpriced) {
    static Counted of(ResultSet row, CostQuery query) throws SQLException {
      return new Counted(
          row.getString("billing_currency") == null
              ? Optional.empty()
              : Optional.of(LocalCostReport.item(row, query)),
          row.getLong("total"),
          row.getLong("all_unpriced"));
    }
  }
}
