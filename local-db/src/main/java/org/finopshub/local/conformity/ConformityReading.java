package org.finopshub.local.conformity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.finopshub.contract.conformity.Severity;
import org.finopshub.local.access.MartReads;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists how the entity diverges from the official referential. */
@Component
public final class ConformityReading {
  private final JdbcClient jdbc;
  private final MartReads reads;

  ConformityReading(JdbcClient jdbc, MartReads reads) {
    this.jdbc = jdbc;
    this.reads = reads;
  }

  public KeptFindings findings(ConformityQuery query) {
    return reads.read(() -> read(query));
  }

  private KeptFindings read(ConformityQuery query) {
    var page = page(query, query.limit(), query.offset());
    return new KeptFindings(
        page.stream().map(Counted::finding).toList(),
        page.isEmpty() ? total(query) : page.get(0).total());
  }

  /** A page beyond the last has no row to say how many there are: ask the first. */
  private long total(ConformityQuery query) {
    return query.offset() == 0
        ? 0
        : page(query, 1, 0).stream().mapToLong(Counted::total).findFirst().orElse(0);
  }

  private List<Counted> page(ConformityQuery query, int limit, int offset) {
    return jdbc.sql(SqlFile.beside(ConformityReading.class, "list-findings"))
        .param("period", query.period().map(month -> month.atDay(1)).orElse(null))
        .param("severity", query.severity().map(Severity::code).orElse(null))
        .param("code", query.code().orElse(null))
        .param("since", SqlTime.of(query.since().orElse(null)))
        .param("resolved", query.resolved().orElse(null))
        .param("limit", limit)
        .param("offset", offset)
        .query((row, number) -> new Counted(finding(row), row.getLong("total")))
        .list();
  }

  private static KeptFinding finding(ResultSet row) throws SQLException {
    return new KeptFinding(
        row.getObject("period_month") == null ? null : SqlTime.month(row, "period_month"),
        row.getString("code"),
        Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
        row.getString("subject"),
        row.getString("detail"),
        SqlTime.instant(row, "since"),
        SqlTime.instant(row, "resolved_at"),
        row.getBigDecimal("billed_cost"),
        row.getString("currency"),
        row.getLong("rows_concerned"));
  }

  private record Counted(KeptFinding finding, long total) {}
}
