package org.finopshub.local.run;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.finopshub.local.LocalEntity;
import org.finopshub.local.referential.NoReferentialException;
import org.finopshub.local.referential.ReferentialStore;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Starts and ends runs; at most one of a month is under way, whatever dies.
 *
 * <p>Source: mission L1.
 */
@Component
public final class BatchRuns {
  private static final Logger log = LoggerFactory.getLogger(BatchRuns.class);

  private final LocalEntity entity;
  private final ReferentialStore referentials;
  private final RunInputs inputs;
  private final MonthLocks locks;
  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final Clock clock;

  public BatchRuns(
      LocalEntity entity,
      ReferentialStore referentials,
      List<RunInput> inputs,
      DataSource dataSource,
      JdbcClient jdbc,
      TransactionOperations transactions,
      Clock clock) {
    this.entity = entity;
    this.referentials = referentials;
    this.inputs = new RunInputs(inputs);
    this.locks = new MonthLocks(dataSource);
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Starts a run of a month; one whose process died is failed first, and what it left is dropped.
   *
   * @param trigger who or what asked: {@code schedule}, {@code api}, {@code command-line}, …
   * @param onlyIfChanged start nothing when usage, referential, pricing view and allocation rules
   *     are those of the run that is shown, and its drop was queued
   * @return empty when nothing changed
   * @throws MonthIsRunningException when a living run of that month is under way
   * @throws NoReferentialException when none was loaded yet
   * @throws UsageGoneException when there is nothing left to compute it from
   */
  public Optional<BatchRun> start(YearMonth period, String trigger, boolean onlyIfChanged) {
    if (!locks.acquire(period)) {
      throw new MonthIsRunningException(entity.entityId(), period);
    }
    Optional<BatchRun> run = Optional.empty();
    try {
      run = transactions.execute(status -> startLocked(period, trigger, onlyIfChanged));
      return run;
    } finally {
      if (run.isEmpty()) {
        locks.release(period);
      }
    }
  }

  /** Ends a run as DONE. */
  public BatchRun finish(BatchRun run) {
    return end(run, "DONE", null);
  }

  /** Ends a run as FAILED; the month stays as the run before left it. */
  public BatchRun fail(BatchRun run, Throwable cause) {
    return end(run, "FAILED", oneLine(cause));
  }

  private Optional<BatchRun> startLocked(YearMonth period, String trigger, boolean onlyIfChanged) {
    bury(period);
    requireUsage(period);
    var run =
        new BatchRun(
            UUID.randomUUID(),
            entity.entityId(),
            period,
            entity.pricingView(),
            referentials.current().version(),
            now());
    var inputsSha256 = inputs.sha256(period, run.referentialVersion(), run.pricingView());
    if (onlyIfChanged && inputsSha256.equals(inputsOfShownRun(period))) {
      log.info("{} {}: nothing changed since the last run", entity.entityId(), period);
      return Optional.empty();
    }
    sql("drop-leftovers", period).update();
    sql("ensure-month", period).query().singleRow();
    insert(run, trigger, inputsSha256);
    // Routes say which run their lines are of; this one is before they know.
    try (var line = MDC.putCloseable("run_id", run.runId().toString())) {
      log.info("{} started by {}", run, trigger);
    }
    return Optional.of(run);
  }

  private void bury(YearMonth period) {
    var dead = sql("fail-dead-runs", period).param("finished_at", SqlTime.of(now())).update();
    if (dead > 0) {
      log.warn("{} {}: a run died and was failed", entity.entityId(), period);
    }
  }

  private void requireUsage(YearMonth period) {
    if (sql("usage-is-gone", period).query(Boolean.class).single()) {
      throw new UsageGoneException(entity.entityId(), period);
    }
  }

  private String inputsOfShownRun(YearMonth period) {
    return sql("inputs-of-shown-run", period).query(String.class).optional().orElse(null);
  }

  private void insert(BatchRun run, String trigger, String inputsSha256) {
    sql("insert-run", run.period())
        .param("run_id", run.runId())
        .param("entity_id", run.entityId())
        .param("trigger", trigger)
        .param("pricing_view", run.pricingView())
        .param("referential_version", run.referentialVersion())
        .param("inputs_sha256", inputsSha256)
        .param("started_at", SqlTime.of(run.startedAt()))
        .update();
  }

  private BatchRun end(BatchRun run, String status, String error) {
    var ended =
        jdbc.sql(SqlFile.beside(BatchRuns.class, "end-run"))
            .param("run_id", run.runId())
            .param("status", status)
            .param("finished_at", SqlTime.of(now()))
            .param("error", error)
            .update();
    locks.release(run.period());
    if (ended == 0) {
      throw new IllegalStateException(run + " is no longer under way; it cannot end " + status);
    }
    log.info("{} {}", run, status);
    return run;
  }

  private StatementSpec sql(String statement, YearMonth period) {
    return jdbc.sql(SqlFile.beside(BatchRuns.class, statement)).param("period", period.atDay(1));
  }

  /** What the database can hold, so that a run read back equals the run started. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static String oneLine(Throwable cause) {
    var message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    return (cause.getClass().getSimpleName() + message).lines().findFirst().orElseThrow();
  }
}
