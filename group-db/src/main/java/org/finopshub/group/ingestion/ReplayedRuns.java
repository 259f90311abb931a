package org.finopshub.group.ingestion;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Knows which drops come once more because somebody had them put back into the inbox. */
@Component
public class ReplayedRuns {
  private static final String IS_TO_REBUILD =
      SqlFile.beside(ReplayedRuns.class, "is-to-rebuild.sql");
  private static final String ANSWER = SqlFile.beside(ReplayedRuns.class, "answer-replay.sql");

  private static final Set<IngestionStatus> TAKEN =
      EnumSet.of(IngestionStatus.LOADED, IngestionStatus.SUPERSEDED);

  private final JdbcClient jdbc;
  private final Clock clock;

  ReplayedRuns(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether the slice is to be loaded again from what it holds already; ask under its lock. */
  public boolean isToRebuild(CheckedDrop drop) {
    return about(IS_TO_REBUILD, drop.envelope().dropName(), drop).query(Boolean.class).single();
  }

  /**
   * Keeps the decision with the replay, if it is one; joins the caller's transaction.
   *
   * @return whether the entity was told long ago what became of the run
   */
  boolean answer(CheckedDrop drop, Decision decision) {
    return Optional.ofNullable(drop.envelope().dropName())
        .flatMap(name -> runBefore(name, drop, decision))
        .filter(TAKEN::contains)
        .isPresent();
  }

  private Optional<IngestionStatus> runBefore(DropName name, CheckedDrop drop, Decision decision) {
    return about(ANSWER, name, drop)
        .param("attempt_id", drop.attemptId())
        .param("status", decision.status().name())
        .param("reason", decision.reason())
        .param("now", SqlTime.of(clock.instant()))
        .query(IngestionStatus.class)
        .optional();
  }

  private StatementSpec about(String sql, DropName name, CheckedDrop drop) {
    return jdbc.sql(sql)
        .param("entity_id", name.entityId())
        .param("period_month", name.slice().periodMonth())
        .param("run_id", name.runId())
        .param("manifest_sha256", Deliveries.manifestSha256(drop.envelope()));
  }
}
