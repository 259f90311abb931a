package org.finopshub.local.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.finopshub.local.access.MartReads;
import org.finopshub.local.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The prices the entity values its quantities with, the group's lists and its own. */
@Component
public final class PriceReport {
  private final JdbcClient jdbc;
  private final MartReads reads;

  PriceReport(JdbcClient jdbc, MartReads reads) {
    this.jdbc = jdbc;
    this.reads = reads;
  }

  /**
   * Which prices to list.
   *
   * @param month only prices that hold in it; a price holds in a month when it is valid on its
   *     first day
   */
  public record Query(
      Optional<String> pricingView,
      Optional<String> product,
      Optional<YearMonth> month,
      int limit,
      int offset) {}

  /** One page of prices; {@code total} counts all of them. */
  public record Page(List<ListedPrice> items, long total) {}

  /** Prices of the newest referential, by pricing view, product and first day. */
  public Page prices(Query query) {
    return reads.read(() -> page(query));
  }

  private Page page(Query query) {
    var rows =
        jdbc.sql(SqlFile.beside(PriceReport.class, "select-prices"))
            .param("pricing_view", query.pricingView().orElse(null))
            .param("product", query.product().orElse(null))
            .param("month", query.month().map(month -> month.atDay(1)).orElse(null))
            .param("limit", query.limit())
            .param("offset", query.offset())
            .query((row, number) -> new Counted(price(row), row.getLong("total")))
            .list();
    return new Page(
        rows.stream().map(Counted::price).filter(price -> price.productId() != null).toList(),
        rows.get(0).total());
  }

  private static ListedPrice price(ResultSet row) throws SQLException {
    return new ListedPrice(
        row.getInt("version"),
        row.getString("pricing_view"),
        row.getString("label"),
        row.getString("currency"),
        row.getString("product_id"),
        row.getString("unit"),
        row.getString("basis"),
        row.getBigDecimal("unit_price"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }

  private record Counted(ListedPrice price, long total) {}
}
