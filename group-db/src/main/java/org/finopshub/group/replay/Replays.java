package org.finopshub.group.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.ingestion.KeptDrops;
import org.finopshub.group.period.SliceLock;
import org.finopshub.group.replay.UnreplayableRunException.Reason;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the wish to have a run taken in again; {@link PutBack} carries it out.
 *
 * <p>A run that was rejected is checked anew, with the referential, keys and calendar of today. The
 * run a slice holds is loaded again, and the same rows stand afterwards. Of any other the order of
 * its number decides, as ever.
 *
 * <p>Source: mission X1, G3.
 */
@Component
public class Replays {
  private static final String RUN = SqlFile.beside(Replays.class, "run-to-replay.sql");
  private static final String REQUEST = SqlFile.beside(Replays.class, "request-replay.sql");
  private static final String STANDING = SqlFile.beside(Replays.class, "standing-runs.sql");
  private static final String OPEN = SqlFile.beside(Replays.class, "open-replay.sql");

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final SliceLock lock;
  private final KeptDrops kept;
  private final Clock clock;

  Replays(
      JdbcClient jdbc,
      PlatformTransactionManager transactionManager,
      SliceLock lock,
      KeptDrops kept,
      Clock clock) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.lock = lock;
    this.kept = kept;
    this.clock = clock;
  }

  /**
   * Keeps the wish. As long as a replay of the run is under way, asking again changes nothing.
   *
   * @return the replay that is under way
   * @throws UnreplayableRunException when there is no such run, or nothing to take it in from
   */
  public Replay request(DropName drop, String reason, String by) {
    return transactions.execute(
        tx -> {
          lock.take(drop.slice());
          return open(drop).orElseGet(() -> add(drop, reason, by));
        });
  }

  /**
   * The runs slices hold, oldest month first.
   *
   * @param entityId null for those of every entity
   */
  public List<DropName> standing(String entityId, YearMonth from, YearMonth to) {
    return jdbc.sql(STANDING)
        .param("entity_id", entityId)
        .param("from", from.atDay(1))
        .param("to", to.atDay(1))
        .query(
            (row, number) ->
                new DropName(
                    row.getString("entity_id"),
                    SqlTime.month(row, "period_month"),
                    row.getObject("run_id", UUID.class)))
        .list();
  }

  /**
   * Where the files of a run lie that could be replayed.
   *
   * @throws UnreplayableRunException when there is no such run, or nothing to take it in from
   */
  Kept kept(DropName drop) {
    var run = run(drop);
    return new Kept(run.status(), requireKept(drop, run));
  }

  private Run run(DropName drop) {
    return about(RUN, drop).query(Run.class).optional().orElseThrow(() -> unknown(drop));
  }

  private Replay add(DropName drop, String reason, String by) {
    var run = run(drop);
    requireKept(drop, run);
    about(REQUEST, drop)
        .param("manifest_sha256", run.manifestSha256())
        .param("run_status", run.status())
        .param("reason", reason)
        .param("by", by)
        .param("now", SqlTime.of(clock.instant()))
        .update();
    return open(drop).orElseThrow();
  }

  private Path requireKept(DropName drop, Run run) {
    try {
      if (kept.liesInInbox(drop)) {
        throw new UnreplayableRunException(
            Reason.NOT_DECIDED,
            "The drop of run %s of %s is %s and lies in the inbox"
                .formatted(drop.runId(), drop.slice(), run.status()));
      }
      return kept.folder(drop, run.manifestSha256())
          .orElseThrow(
              () ->
                  new UnreplayableRunException(
                      Reason.FILES_GONE,
                      "No files of run %s of %s with manifest %s are kept"
                          .formatted(drop.runId(), drop.slice(), run.manifestSha256())));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot look for the files of " + drop, unreadable);
    }
  }

  private Optional<Replay> open(DropName drop) {
    return about(OPEN, drop)
        .query(
            (row, number) ->
                new Replay(
                    row.getObject("replay_id", UUID.class),
                    drop,
                    row.getString("reason"),
                    row.getString("requested_by"),
                    SqlTime.instant(row, "requested_at")))
        .optional();
  }

  private StatementSpec about(String sql, DropName drop) {
    return jdbc.sql(sql)
        .param("entity_id", drop.entityId())
        .param("period_month", drop.slice().periodMonth())
        .param("run_id", drop.runId());
  }

  private static UnreplayableRunException unknown(DropName drop) {
    return new UnreplayableRunException(
        Reason.UNKNOWN_RUN, "No run %s of %s was received".formatted(drop.runId(), drop.slice()));
  }

  /** How a run stands, and the folder with its files. */
  record Kept(String status, Path folder) {}

  private record Run(String status, String manifestSha256) {}
}
