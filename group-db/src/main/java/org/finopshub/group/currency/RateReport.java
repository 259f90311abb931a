package org.finopshub.group.currency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists exchange rates with where they come from. */
@Component
public class RateReport {
  private static final String RATES = SqlFile.beside(RateReport.class, "rates.sql");

  private final JdbcClient jdbc;
  private final ScopedReads reads;

  RateReport(JdbcClient jdbc, ScopedReads reads) {
    this.jdbc = jdbc;
    this.reads = reads;
  }

  /** A page beyond the last is empty and counts nothing. */
  public Rates rates(RateQuery query) {
    return reads.read(() -> page(query));
  }

  private Rates page(RateQuery query) {
    var rows =
        jdbc.sql(RATES)
            .param("entity_id", query.entityId().orElse(null))
            .param("from", query.from().map(month -> month.atDay(1)).orElse(null))
            .param("to", query.to().map(month -> month.atDay(1)).orElse(null))
            .param("currency", query.currency().orElse(null))
            .param("limit", query.limit())
            .param("offset", query.offset())
            .query((row, number) -> new Row(inForce(row), row.getLong("total")))
            .list();
    return new Rates(
        rows.stream().map(Row::rate).toList(), rows.isEmpty() ? 0 : rows.get(0).total());
  }

  private static Rates.InForce inForce(ResultSet row) throws SQLException {
    return new Rates.InForce(
        new ExchangeRate(
            YearMonth.from(row.getObject("period_month", LocalDate.class)),
            row.getString("currency"),
            row.getString("to_currency"),
            row.getBigDecimal("rate"),
            row.getString("source"),
            row.getString("method"),
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class),
            row.getObject("days", Integer.class)),
        instant(row.getObject("frozen_at", OffsetDateTime.class)));
  }

  private static Instant instant(OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private record Row(Rates.InForce rate, long total) {}
}
