package org.finopshub.group.period;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.slice.SliceKey;
import org.finopshub.group.access.EntityScopes;
import org.finopshub.group.period.HeldDecision.Answer;
import org.finopshub.group.period.UndecidableDropException.Reason;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a steward's decision about a held drop; the hub acts on it at its next poll. */
@Component
public class HeldDecisions {
  private static final String RUNS = SqlFile.beside(HeldDecisions.class, "runs-to-decide.sql");
  private static final String DECIDE = SqlFile.beside(HeldDecisions.class, "decide-held-drop.sql");

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final SliceLock lock;
  private final Clock clock;

  HeldDecisions(
      JdbcClient jdbc, PlatformTransactionManager transactionManager, SliceLock lock, Clock clock) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * Which run is meant; an id is unique within an entity and month only.
   *
   * @param entityId empty = any
   * @param period empty = any
   */
  public record Named(UUID runId, Optional<String> entityId, Optional<YearMonth> period) {}

  /**
   * Keeps the decision, once and for good.
   *
   * @return the slice it is about
   * @throws UndecidableDropException when that run does not wait for a decision, or is of an entity
   *     that who decides does not see
   */
  public SliceKey decide(Named named, Answer answer, String by, String reason) {
    return transactions.execute(
        tx -> {
          var slice = heldOne(runs(named), named.runId()).slice();
          lock.take(slice);
          // Asked again: it may have been decided, or overtaken, while the lock was awaited.
          var run = runs(exactly(named.runId(), slice)).get(0);
          requireUndecided(run, named.runId());
          keep(run, named.runId(), answer, by, reason);
          return slice;
        });
  }

  private List<Run> runs(Named named) {
    return jdbc
        .sql(RUNS)
        .param("run_id", named.runId())
        .param("entity_id", named.entityId().orElse(null))
        .param("period_month", named.period().map(month -> month.atDay(1)).orElse(null))
        .query(
            (row, number) ->
                new Run(
                    new SliceKey(row.getString("entity_id"), SqlTime.month(row, "period_month")),
                    row.getString("status"),
                    row.getString("manifest_sha256"),
                    row.getString("decision"),
                    row.getString("newer_run_id")))
        .stream()
        .filter(run -> EntityScopes.current().covers(run.slice().entityId()))
        .toList();
  }

  private static Run heldOne(List<Run> runs, UUID runId) {
    if (runs.isEmpty()) {
      throw new UndecidableDropException(
          Reason.UNKNOWN_RUN, "No run %s was received".formatted(runId));
    }
    var held = runs.stream().filter(Run::isHeld).toList();
    if (held.size() > 1) {
      throw new UndecidableDropException(
          Reason.AMBIGUOUS_RUN,
          "Run %s is held of %s; name the entity and the month"
              .formatted(runId, held.stream().map(Run::slice).toList()));
    }
    return held.isEmpty() ? runs.get(0) : held.get(0);
  }

  private static void requireUndecided(Run run, UUID runId) {
    if (!run.isHeld()) {
      throw new UndecidableDropException(
          Reason.NOT_HELD, "Run %s of %s is %s".formatted(runId, run.slice(), run.status()));
    }
    if (run.decision() != null) {
      throw new UndecidableDropException(
          Reason.ALREADY_DECIDED,
          "Run %s of %s is %s".formatted(runId, run.slice(), run.decision()));
    }
    if (run.newerRunId() != null) {
      throw new UndecidableDropException(
          Reason.SUPERSEDED,
          "Run %s of %s is superseded by run %s, which is held"
              .formatted(runId, run.slice(), run.newerRunId()));
    }
  }

  private void keep(Run run, UUID runId, Answer answer, String by, String reason) {
    jdbc.sql(DECIDE)
        .param("entity_id", run.slice().entityId())
        .param("period_month", run.slice().periodMonth())
        .param("run_id", runId)
        .param("manifest_sha256", run.manifestSha256())
        .param("decision", answer.name())
        .param("reason", reason)
        .param("by", by)
        .param("now", SqlTime.of(clock.instant()))
        .update();
  }

  private static Named exactly(UUID runId, SliceKey slice) {
    return new Named(runId, Optional.of(slice.entityId()), Optional.of(slice.period()));
  }

  /** One run; the last three are null when they are not so. */
  private record Run(
      SliceKey slice, String status, String manifestSha256, String decision, String newerRunId) {

    boolean isHeld() {
      return manifestSha256 != null;
    }
  }
}
