package org.finopshub.local.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.local.access.MartReads;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Lists the runs, newest first. */
@Component
public final class BatchRunReport {
  private final JdbcClient jdbc;
  private final MartReads reads;

  public BatchRunReport(JdbcClient jdbc, MartReads reads) {
    this.jdbc = jdbc;
    this.reads = reads;
  }

  /** Runs of one month, or of all when {@code period} is null. */
  public List<BatchRunRow> runs(YearMonth period, int limit, int offset) {
    return reads.read(
        () ->
            select(period, null)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> run(row))
                .list());
  }

  /** How many {@link #runs} there are. */
  public long count(YearMonth period) {
    return reads.read(
        () ->
            jdbc.sql(SqlFile.beside(BatchRunReport.class, "count-runs"))
                .param("period", period == null ? null : period.atDay(1))
                .query(Long.class)
                .single());
  }

  /** Months that have figures, newest first. */
  public List<YearMonth> shownMonths() {
    return reads.read(
        () ->
            jdbc.sql(SqlFile.beside(BatchRunReport.class, "shown-months"))
                .query((row, number) -> SqlTime.month(row, "period_month"))
                .list());
  }

  public Optional<BatchRunRow> run(UUID runId) {
    return reads.read(
        () ->
            select(null, runId)
                .param("limit", 1)
                .param("offset", 0)
                .query((row, number) -> run(row))
                .optional());
  }

  private StatementSpec select(YearMonth period, UUID runId) {
    return jdbc.sql(SqlFile.beside(BatchRunReport.class, "select-runs"))
        .param("period", period == null ? null : period.atDay(1))
        .param("run_id", runId);
  }

  private static BatchRunRow run(ResultSet row) throws SQLException {
    return new BatchRunRow(
        row.getObject("run_id", UUID.class),
        row.getString("entity_id"),
        SqlTime.month(row, "period_month"),
        row.getString("status"),
        row.getString("trigger"),
        row.getString("pricing_view"),
        row.getInt("referential_version"),
        SqlTime.instant(row, "started_at"),
        SqlTime.instant(row, "finished_at"),
        row.getString("error"),
        secondsPerStep(row));
  }

  private static Map<String, BigDecimal> secondsPerStep(ResultSet row) throws SQLException {
    var steps = (String[]) row.getArray("steps").getArray();
    var seconds = (BigDecimal[]) row.getArray("seconds").getArray();
    var secondsPerStep = new LinkedHashMap<String, BigDecimal>();
    for (int i = 0; i < steps.length; i++) {
      secondsPerStep.put(steps[i], seconds[i]);
    }
    return secondsPerStep;
  }
}
