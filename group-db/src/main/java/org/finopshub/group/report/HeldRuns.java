package org.finopshub.group.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads what a held drop would change. */
@Component
class HeldRuns {
  private static final String HELD = SqlFile.beside(HeldRuns.class, "held-run.sql");
  private static final String CHANGES = SqlFile.beside(HeldRuns.class, "held-changes.sql");

  private final JdbcClient jdbc;

  HeldRuns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empty when the run was never held. */
  Optional<HeldRun> of(TrackedRun run) {
    var changes = run.status() == IngestionStatus.HELD ? changes(run) : List.<HeldRun.Change>of();
    return about(HELD, run)
        .query(
            (row, number) ->
                new HeldRun(
                    SqlTime.instant(row, "held_at"),
                    row.getString("restatement_reason"),
                    row.getObject("standing_run_id", UUID.class),
                    row.getLong("rows_now"),
                    row.getLong("rows_then"),
                    row.getString("decision"),
                    row.getString("reason"),
                    row.getString("decided_by"),
                    SqlTime.instant(row, "decided_at"),
                    changes))
        .optional();
  }

  private List<HeldRun.Change> changes(TrackedRun run) {
    return about(CHANGES, run).query(HeldRun.Change.class).list();
  }

  private StatementSpec about(String sql, TrackedRun run) {
    return jdbc.sql(sql)
        .param("entity_id", run.entityId())
        .param("period_month", run.period().atDay(1))
        .param("run_id", run.runId());
  }
}
