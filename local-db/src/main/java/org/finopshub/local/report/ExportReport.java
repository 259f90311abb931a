package org.finopshub.local.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.local.access.MartReads;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Lists the drops, newest first, with what the group answered. */
@Component
public final class ExportReport {
  private final JdbcClient jdbc;
  private final MartReads reads;

  public ExportReport(JdbcClient jdbc, MartReads reads) {
    this.jdbc = jdbc;
    this.reads = reads;
  }

  /** Drops of one month, or of all when {@code period} is null. */
  public List<ExportRow> exports(YearMonth period, int limit, int offset) {
    return exports(period, null, limit, offset);
  }

  /** The same, of drops queued at a moment or later; null = whenever. */
  public List<ExportRow> exports(YearMonth period, Instant since, int limit, int offset) {
    return reads.read(
        () ->
            select(period, since, null)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> export(row))
                .list());
  }

  /** How many {@link #exports} there are. */
  public long count(YearMonth period) {
    return count(period, null);
  }

  public long count(YearMonth period, Instant since) {
    return reads.read(
        () ->
            jdbc.sql(SqlFile.beside(ExportReport.class, "count-exports"))
                .param("period", period == null ? null : period.atDay(1))
                .param("since", SqlTime.of(since))
                .query(Long.class)
                .single());
  }

  public Optional<ExportRow> export(UUID runId) {
    return reads.read(
        () ->
            select(null, null, runId)
                .param("limit", 1)
                .param("offset", 0)
                .query((row, number) -> export(row))
                .optional());
  }

  private StatementSpec select(YearMonth period, Instant since, UUID runId) {
    return jdbc.sql(SqlFile.beside(ExportReport.class, "select-exports"))
        .param("period", period == null ? null : period.atDay(1))
        .param("since", SqlTime.of(since))
        .param("run_id", runId);
  }

  private static ExportRow export(ResultSet row) throws SQLException {
    return new ExportRow(
        row.getObject("run_id", UUID.class),
        row.getString("entity_id"),
        SqlTime.month(row, "period_month"),
        row.getLong("export_seq"),
        row.getString("status"),
        row.getLong("rows_exported"),
        row.getInt("attempts"),
        SqlTime.instant(row, "queued_at"),
        SqlTime.instant(row, "next_attempt_at"),
        SqlTime.instant(row, "sent_at"),
        SqlTime.instant(row, "closed_at"),
        row.getString("last_error"),
        row.getString("receipt_status"),
        row.getLong("violation_count"),
        violations(row.getString("violations")),
        Path.of(row.getString("directory")),
        List.of((String[]) row.getArray("file_names").getArray()));
  }

  private static List<Violation> violations(String json) {
    return List.of(ExactJson.read(json.getBytes(StandardCharsets.UTF_8), Violation[].class));
  }
}
