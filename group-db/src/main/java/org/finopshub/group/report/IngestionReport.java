package org.finopshub.group.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.report.TrackedRunDetail.Delivery;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What became of the drops the entities sent. */
@Component
public class IngestionReport {
  private static final String RUNS = sql("tracked-runs.sql");
  private static final String COUNT = sql("count-tracked-runs.sql");
  private static final String RUN = sql("tracked-run.sql");
  private static final String DELIVERIES = sql("deliveries.sql");

  private final JdbcClient jdbc;
  private final ScopedReads reads;
  private final HeldRuns held;

  IngestionReport(JdbcClient jdbc, ScopedReads reads, HeldRuns held) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.held = held;
  }

  public TrackedRuns runs(IngestionQuery query) {
    return reads.read(() -> page(query));
  }

  private TrackedRuns page(IngestionQuery query) {
    return new TrackedRuns(
        asked(RUNS, query)
            .param("limit", query.limit())
            .param("offset", query.offset())
            .query(TrackedRunRow::of)
            .list(),
        asked(COUNT, query).query(Long.class).single());
  }

  /** Every run of that id; a run id is unique within an entity and period only. */
  public List<TrackedRunDetail> run(UUID runId) {
    return reads.read(
        () ->
            jdbc.sql(RUN)
                .param("run_id", runId)
                .query(
                    (row, number) ->
                        detail(TrackedRunRow.of(row, number), row.getString("violations")))
                .list());
  }

  private TrackedRunDetail detail(TrackedRun run, String violations) {
    return new TrackedRunDetail(
        run,
        TrackedRunRow.violations(violations),
        jdbc.sql(DELIVERIES)
            .param("entity_id", run.entityId())
            .param("period_month", run.period().atDay(1))
            .param("run_id", run.runId())
            .query(IngestionReport::delivery)
            .list(),
        held.of(run));
  }

  private static Delivery delivery(ResultSet row, int number) throws SQLException {
    return new Delivery(
        IngestionStatus.valueOf(row.getString("status")),
        row.getString("reason"),
        row.getLong("violation_count"),
        TrackedRunRow.violations(row.getString("violations")),
        row.getString("manifest_sha256"),
        SqlTime.instant(row, "received_at"),
        SqlTime.instant(row, "decided_at"),
        SqlTime.instant(row, "filed_at"));
  }

  private StatementSpec asked(String sql, IngestionQuery query) {
    return jdbc.sql(sql)
        .param("entity_id", query.entityId().orElse(null))
        .param("from", query.from().map(month -> month.atDay(1)).orElse(null))
        .param("to", query.to().map(month -> month.atDay(1)).orElse(null))
        .param("status", query.status().map(Enum::name).orElse(null));
  }

  private static String sql(String fileName) {
    return SqlFile.beside(IngestionReport.class, fileName);
  }
}
