package org.finopshub.local.rollup;

import java.time.Clock;
import java.util.List;
import org.finopshub.local.run.BatchRun;
import org.finopshub.local.run.RunSteps;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Sums a proven run up and shows it: one transaction makes it the month's current run, replaces the
 * month's rollups and drops the facts of the run before. Readers see the old month or the new one.
 *
 * <p>Rows: {@code application_month}, {@code domain_application_month}, {@code product_month} of
 * the month; replaced, so rerunning is safe.
 *
 * <p>Source: mission L4.
 */
@Component
public final class Rollups {
  /** In this order: the second sums the first up. */
  private static final List<String> ROLLUPS =
      List.of("domain-application-month", "application-month", "product-month");

  private final JdbcClient jdbc;
  private final RunSteps steps;
  private final Clock clock;

  public Rollups(JdbcClient jdbc, RunSteps steps, Clock clock) {
    this.jdbc = jdbc;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * @throws IllegalStateException when the run is not under way or was not proven to conserve its
   *     sums
   */
  public BatchRun rebuild(BatchRun run) {
    return steps.carryOut("rollups", run, this::show);
  }

  private void show(BatchRun run) {
    var shown = sql("show-run", run).param("shown_since", SqlTime.of(clock.instant())).update();
    if (shown == 0) {
      throw new IllegalStateException(
          run + " cannot be shown: it is not under way, or not proven to conserve its sums");
    }
    sql("delete-superseded-facts", run).update();
    for (var rollup : ROLLUPS) {
      sql("delete-" + rollup, run).update();
      sql("insert-" + rollup, run).update();
    }
  }

  private StatementSpec sql(String statement, BatchRun run) {
    return jdbc.sql(SqlFile.beside(Rollups.class, statement))
        .param("run_id", run.runId())
        .param("period", run.periodMonth());
  }
}
