package org.finopshub.local.conformity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.conformity.ConformityFinding;
import org.finopshub.contract.conformity.ConformityJson;
import org.finopshub.contract.conformity.ConformityReport;
import org.finopshub.contract.conformity.Consumption;
import org.finopshub.contract.conformity.Divergence;
import org.finopshub.contract.conformity.Severity;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.local.run.BatchRun;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads what a check looks at and keeps what it finds. */
@Component
final class ConformityStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  ConformityStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The run that shows the newest month. */
  Optional<BatchRun> latestRun() {
    return sql("latest-run").query(ConformityStore::run).optional();
  }

  List<Consumption> consumption(BatchRun run) {
    return sql("consumption")
        .param("period", run.periodMonth())
        .param("run_id", run.runId())
        .query(Consumption.class)
        .list();
  }

  /** What had no place in the referential and is carried under another name since. */
  List<Unmapped> unmapped(BatchRun run) {
    return sql("unmapped").param("run_id", run.runId()).query(Unmapped.class).list();
  }

  /**
   * Replaces what stands.
   *
   * @param period null: about the referential alone
   */
  void keep(LocalDate period, List<Divergence> found, Instant now) {
    var findings = found.stream().map(divergence -> divergence.since(now)).toList();
    var json = new String(ExactJson.write(findings), UTF_8);
    for (var statement : List.of("resolve-findings", "keep-findings")) {
      sql(statement)
          .param("period", period)
          .param("findings", json)
          .param("now", SqlTime.of(now))
          .update();
    }
  }

  /** What stands of a month (or none) and of the referential alone. */
  List<ConformityFinding> standing(LocalDate period) {
    return sql("standing-findings").param("period", period).query(ConformityStore::finding).list();
  }

  void keep(UUID runId, ConformityReport report) {
    sql("keep-report")
        .param("run_id", runId)
        .param("checked_at", SqlTime.of(report.checkedAt()))
        .param("report", new String(ConformityJson.write(report), UTF_8))
        .update();
  }

  Optional<ConformityReport> report(UUID runId) {
    return sql("find-report")
        .param("run_id", runId)
        .query(String.class)
        .optional()
        .map(json -> ConformityJson.read(json.getBytes(UTF_8)));
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static ConformityFinding finding(ResultSet row, int number) throws SQLException {
    return new ConformityFinding(
        row.getString("code"),
        Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
        row.getString("subject"),
        row.getString("detail"),
        SqlTime.instant(row, "since"),
        row.getBigDecimal("billed_cost"),
        row.getString("currency"),
        row.getLong("rows"));
  }

  private static BatchRun run(ResultSet row, int number) throws SQLException {
    return new BatchRun(
        row.getObject("run_id", UUID.class),
        row.getString("entity_id"),
        SqlTime.month(row, "period"),
        row.getString("pricing_view"),
        row.getInt("referential_version"),
        SqlTime.instant(row, "started_at"));
  }

  private StatementSpec sql(String statement) {
    return jdbc.sql(SqlFile.beside(ConformityStore.class, statement));
  }

  /** A name the referential does not have. */
  record Unmapped(String code, String subject, String currency, BigDecimal billedCost, long rows) {}
}
