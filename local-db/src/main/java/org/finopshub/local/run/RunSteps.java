package org.finopshub.local.run;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.function.Consumer;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries out one step of a run: one transaction, one snapshot of the data, one timing. */
@Component
public final class RunSteps {
  private static final Logger log = LoggerFactory.getLogger(RunSteps.class);

  private final JdbcClient jdbc;
  private final TransactionTemplate oneSnapshot;
  private final Clock clock;

  public RunSteps(JdbcClient jdbc, PlatformTransactionManager transactionManager, Clock clock) {
    this.jdbc = jdbc;
    this.oneSnapshot = new TransactionTemplate(transactionManager);
    this.oneSnapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.clock = clock;
  }

  /** Does all of {@code work} and records how long it took, or does nothing. */
  public BatchRun carryOut(String step, BatchRun run, Consumer<BatchRun> work) {
    var start = System.nanoTime();
    oneSnapshot.executeWithoutResult(
        status -> {
          work.accept(run);
          record(step, run, seconds(start));
        });
    log.info("{}: {} took {} s", run, step, seconds(start));
    return run;
  }

  /** Tells the planner what a step has written; without it, the next one may take minutes. */
  public void analyze(String factTable, BatchRun run) {
    jdbc.sql(SqlFile.beside(RunSteps.class, "analyze-month"))
        .param("parent", factTable)
        .param("period", run.periodMonth())
        .query()
        .singleRow();
  }

  private void record(String step, BatchRun run, BigDecimal seconds) {
    jdbc.sql(SqlFile.beside(RunSteps.class, "record-step"))
        .param("run_id", run.runId())
        .param("step", step)
        .param("finished_at", SqlTime.of(clock.instant()))
        .param("seconds", seconds)
        .update();
  }

  private static BigDecimal seconds(long start) {
    return BigDecimal.valueOf((System.nanoTime() - start) / 1_000_000, 3);
  }
}
