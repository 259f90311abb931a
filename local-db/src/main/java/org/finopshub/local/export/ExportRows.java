package org.finopshub.local.export;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.format.DropHeader;
import org.finopshub.contract.manifest.Manifest.PeriodStatus;
import org.finopshub.contract.slice.DropName;
import org.finopshub.local.run.BatchRun;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code mart.export_runs}. */
@Component
final class ExportRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  ExportRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One export of a month at a time, until the transaction ends: they are numbered. */
  void lockMonth(YearMonth period) {
    jdbc.sql(SqlFile.beside(ExportRows.class, "lock-exports"))
        .param("period", period.toString())
        .query()
        .singleRow();
  }

  Optional<ExportRun> find(UUID runId) {
    return jdbc.sql(SqlFile.beside(ExportRows.class, "find-export"))
        .param("run_id", runId)
        .query((row, number) -> export(row))
        .optional();
  }

  /** What the manifest says before its rows; what was said once is said again. */
  DropHeader header(BatchRun run, String generator) {
    return jdbc.sql(SqlFile.beside(ExportRows.class, "export-header"))
        .param("run_id", run.runId())
        .param("period_status", periodStatus(run.period()).name().toLowerCase(Locale.ROOT))
        .query(
            (row, number) ->
                new DropHeader(
                    new DropName(run.entityId(), run.period(), run.runId()),
                    row.getLong("export_seq"),
                    PeriodStatus.valueOf(row.getString("period_status").toUpperCase(Locale.ROOT)),
                    row.getString("restatement_reason"),
                    row.getObject("supersedes_run_id", UUID.class),
                    SqlTime.instant(row, "finished_at"),
                    generator,
                    row.getInt("referential_version"),
                    row.getString("pricing_view")))
        .optional()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    run + " cannot be exported: it is not done, or not the run its month shows"));
  }

  ExportRun queue(DropHeader header, Path directory, List<String> fileNames, long rows) {
    return jdbc.sql(SqlFile.beside(ExportRows.class, "queue-export"))
        .param("run_id", header.name().runId())
        .param("entity_id", header.name().entityId())
        .param("period", header.name().period().atDay(1))
        .param("export_seq", header.exportSeq())
        .param("period_status", header.periodStatus().name().toLowerCase(Locale.ROOT))
        .param("restatement_reason", header.restatementReason())
        .param("supersedes_run_id", header.supersedesRunId())
        .param("directory", directory.toString())
        .param("file_names", fileNames.toArray(String[]::new))
        .param("rows_exported", rows)
        .param("queued_at", SqlTime.of(clock.instant()))
        .query((row, number) -> export(row))
        .single();
  }

  List<ExportRun> shown(YearMonth from, YearMonth to) {
    return jdbc.sql(SqlFile.beside(ExportRows.class, "shown-exports"))
        .param("from", from.atDay(1))
        .param("to", to.atDay(1))
        .query((row, number) -> export(row))
        .list();
  }

  ExportRun queueAgain(ExportRun export) {
    return jdbc.sql(SqlFile.beside(ExportRows.class, "queue-export-again"))
        .param("run_id", export.runId())
        .param("queued_at", SqlTime.of(clock.instant()))
        .query((row, number) -> export(row))
        .single();
  }

  /** Keeps who has a drop sent again. */
  void noteResend(ExportRun export, String by) {
    jdbc.sql(SqlFile.beside(ExportRows.class, "note-resend"))
        .param("run_id", export.runId())
        .param("asked_at", SqlTime.of(clock.instant()))
        .param("asked_by", by)
        .update();
  }

  /** Reads the columns every statement on exports returns. */
  static ExportRun export(ResultSet row) throws SQLException {
    return new ExportRun(
        row.getObject("run_id", UUID.class),
        row.getString("entity_id"),
        SqlTime.month(row, "period_month"),
        row.getLong("export_seq"),
        Path.of(row.getString("directory")),
        List.of((String[]) row.getArray("file_names").getArray()),
        row.getString("status"),
        row.getInt("attempts"));
  }

  private PeriodStatus periodStatus(YearMonth period) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return today.isAfter(period.atEndOfMonth()) ? PeriodStatus.FINAL : PeriodStatus.PARTIAL;
  }
}
