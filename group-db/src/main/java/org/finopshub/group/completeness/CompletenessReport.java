package org.finopshub.group.completeness;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the last assessment said. */
@Component
public class CompletenessReport {
  private static final String MONTHS = sql("assessed-months.sql");
  private static final String NEWEST = sql("newest-loads.sql");

  private final JdbcClient jdbc;
  private final ScopedReads reads;

  CompletenessReport(JdbcClient jdbc, ScopedReads reads) {
    this.jdbc = jdbc;
    this.reads = reads;
  }

  /** One page of months; {@code total} counts all of them. */
  public record AssessedMonths(List<AssessedMonth> items, long total) {}

  public AssessedMonths months(CompletenessQuery query) {
    return reads.read(() -> page(query));
  }

  private AssessedMonths page(CompletenessQuery query) {
    var page =
        jdbc.sql(MONTHS)
            .param("entity_id", query.entityId().orElse(null))
            .param("from", query.from().map(month -> month.atDay(1)).orElse(null))
            .param("to", query.to().map(month -> month.atDay(1)).orElse(null))
            .param("status", query.status().map(Enum::name).orElse(null))
            .param("limit", query.limit())
            .param("offset", query.offset())
            .query((row, number) -> new Counted(month(row), row.getLong("total")))
            .list();
    return new AssessedMonths(
        page.stream().map(Counted::month).filter(month -> month != null).toList(),
        page.isEmpty() ? 0 : page.get(0).total());
  }

  /** When a slice of each entity was last loaded; an entity that never delivered is left out. */
  public Map<String, Instant> newestLoads() {
    var loads = new TreeMap<String, Instant>();
    reads
        .read(() -> jdbc.sql(NEWEST).query(Load.class).list())
        .forEach(load -> loads.put(load.entityId(), load.at()));
    return loads;
  }

  private static AssessedMonth month(ResultSet row) throws SQLException {
    if (row.getString("entity_id") == null) {
      return null;
    }
    var reasons = row.getString("reasons").getBytes(StandardCharsets.UTF_8);
    return new AssessedMonth(
        row.getString("entity_id"),
        SqlTime.month(row, "period_month"),
        CompletenessStatus.valueOf(row.getString("status")),
        row.getBigDecimal("score"),
        List.of(ExactJson.read(reasons, Shortfall[].class)),
        SqlTime.instant(row, "since"));
  }

  private static String sql(String fileName) {
    return SqlFile.beside(CompletenessReport.class, fileName);
  }

  private record Counted(AssessedMonth month, long total) {}

  private record Load(String entityId, Instant at) {}
}
