package org.finopshub.group.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.ingestion.KeptDrops;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the files of runs to be replayed back into their inboxes, where the next poll finds them.
 *
 * <p>A copy that a crash cut short is done again whole, and one that was done twice does no harm:
 * the manifest comes last, and the same drop again is a duplicate.
 */
@Component
public class PutBack {
  private static final String CLAIM = SqlFile.beside(PutBack.class, "claim-replay.sql");
  private static final String DONE = SqlFile.beside(PutBack.class, "put-back.sql");
  private static final String END = SqlFile.beside(PutBack.class, "end-replay.sql");

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final KeptDrops kept;
  private final Clock clock;

  PutBack(
      JdbcClient jdbc, PlatformTransactionManager transactionManager, KeptDrops kept, Clock clock) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.kept = kept;
    this.clock = clock;
  }

  /**
   * Does so for every replay that waits for it; one whose files are gone ends here.
   *
   * @return how many replays were looked at
   */
  public int putBack() {
    int looked = 0;
    while (Boolean.TRUE.equals(transactions.execute(tx -> putOneBack()))) {
      looked++;
    }
    return looked;
  }

  private boolean putOneBack() {
    var claimed = jdbc.sql(CLAIM).query(PutBack::due).optional();
    claimed.ifPresent(this::putBack);
    return claimed.isPresent();
  }

  private void putBack(Due due) {
    try {
      var folder = kept.folder(due.drop, due.manifestSha256);
      if (folder.isEmpty()) {
        about(END, due).param("answer", "Its files are gone").update();
        return;
      }
      kept.putBack(folder.get(), due.drop);
      about(DONE, due).update();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot put %s back".formatted(due.drop), unreadable);
    }
  }

  private StatementSpec about(String sql, Due due) {
    return jdbc.sql(sql)
        .param("entity_id", due.drop.entityId())
        .param("replay_id", due.replayId)
        .param("now", SqlTime.of(clock.instant()));
  }

  private static Due due(ResultSet row, int number) throws SQLException {
    return new Due(
        row.getObject("replay_id", UUID.class),
        new DropName(
            row.getString("entity_id"),
            SqlTime.month(row, "period_month"),
            row.getObject("run_id", UUID.class)),
        row.getString("manifest_sha256"));
  }

  private record Due(UUID replayId, DropName drop, String manifestSha256) {}
}
