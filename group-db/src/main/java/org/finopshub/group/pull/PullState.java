package org.finopshub.group.pull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The ledger of what was fetched. The wait after failures is kept here, per entity, so that it
 * holds for every hub on the database and beyond a restart: an entity that is down is asked once in
 * a while, and the others as ever.
 *
 * <p>Source: mission X2.
 */
@Component
public class PullState {
  /** After this, a claimed entity is taken for abandoned by a hub that died. */
  static final Duration LEASE = Duration.ofMinutes(30);

  static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  private final JdbcClient jdbc;
  private final Clock clock;

  PullState(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Of some entities those that are due; of several hubs one gets each. */
  public List<Pull> claim(Collection<String> entityIds) {
    var now = clock.instant();
    return sql("claim-pulls.sql")
        .param("entity_ids", entityIds.toArray(String[]::new))
        .param("now", SqlTime.of(now))
        .param("leased_until", SqlTime.of(now.plus(LEASE)))
        .query(
            (row, number) ->
                new Pull(
                    row.getString("entity_id"),
                    SqlTime.instant(row, "seen_queued_at"),
                    row.getObject("seen_run_id", UUID.class)))
        .list();
  }

  /** A drop lies whole in the inbox. */
  public void seen(String entityId, UUID runId, Instant queuedAt) {
    sql("drop-seen.sql")
        .param("entity_id", entityId)
        .param("run_id", runId)
        .param("queued_at", SqlTime.of(queuedAt))
        .update();
  }

  /** The entity has no more to fetch for now; how often it is asked is the caller's. */
  public void done(String entityId) {
    sql("pull-done.sql")
        .param("entity_id", entityId)
        .param("now", SqlTime.of(clock.instant()))
        .update();
  }

  /** The turn broke off; what was fetched before stays fetched. */
  public void failed(String entityId, String reason) {
    sql("pull-failed.sql")
        .param("entity_id", entityId)
        .param("now", SqlTime.of(clock.instant()))
        .param("reason", reason)
        .param("first_wait_seconds", FIRST_WAIT.toSeconds())
        .param("longest_wait_seconds", LONGEST_WAIT.toSeconds())
        .update();
  }

  private StatementSpec sql(String statement) {
    return jdbc.sql(SqlFile.beside(PullState.class, statement));
  }
}
