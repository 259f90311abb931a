package org.finopshub.group.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person does about an alert; who and when are kept. */
@Component
public class AlertDecisions {
  private static final String ACKNOWLEDGE = sql("acknowledge-alert.sql");
  private static final String SILENCE = sql("silence-alert.sql");
  private static final String SHOWN = sql("alert-shown.sql");
  private static final String NEWEST = sql("newest-alert.sql");

  private final JdbcClient jdbc;
  private final ScopedReads reads;
  private final TransactionTemplate transactions;
  private final AlertLedger ledger;
  private final AlertHistory history;
  private final Clock clock;

  AlertDecisions(
      JdbcClient jdbc,
      ScopedReads reads,
      PlatformTransactionManager transactionManager,
      AlertLedger ledger,
      AlertHistory history,
      Clock clock) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.transactions = new TransactionTemplate(transactionManager);
    this.ledger = ledger;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Notes that somebody is looking into an open alert; the first one counts. It ends a doubted
   * identity, which nothing else would.
   *
   * @return false when no alert of that key is open, or none is shown to who asks
   */
  public boolean acknowledge(String alertKey, String by) {
    return isShown(alertKey) && transactions.execute(tx -> acknowledgeOpen(alertKey, by));
  }

  /**
   * Keeps channels quiet about a cause, also when it is resolved and comes back meanwhile; what was
   * announced before is still resolved aloud.
   *
   * @return false when there never was an alert of that key, or none is shown to who asks
   */
  public boolean silence(String alertKey, Instant until, String by, String reason) {
    return isShown(alertKey)
        && transactions.execute(tx -> silenceKnown(alertKey, until, by, reason));
  }

  private boolean isShown(String alertKey) {
    return reads.read(
        () -> jdbc.sql(SHOWN).param("alert_key", alertKey).query(Boolean.class).single());
  }

  private boolean acknowledgeOpen(String alertKey, String by) {
    var open = about(ACKNOWLEDGE, alertKey, by).query(Occurrence::of).optional();
    open.ifPresent(alert -> acknowledged(alert, by));
    return open.isPresent();
  }

  private void acknowledged(Occurrence alert, String by) {
    history.add(alert.alertId(), "acknowledged", by, "Acknowledged");
    if (alert.cause().code().equals(Cause.SECURITY)) {
      ledger.resolve(alert.cause(), "Looked into by " + by);
    }
  }

  private boolean silenceKnown(String alertKey, Instant until, String by, String reason) {
    var newest = jdbc.sql(NEWEST).param("alert_key", alertKey).query(UUID.class).optional();
    newest.ifPresent(
        alertId -> {
          about(SILENCE, alertKey, by)
              .param("until", SqlTime.of(until))
              .param("reason", reason)
              .update();
          history.add(alertId, "silenced", by, "Until %s: %s".formatted(until, reason));
        });
    return newest.isPresent();
  }

  private StatementSpec about(String sql, String alertKey, String by) {
    return jdbc.sql(sql)
        .param("alert_key", alertKey)
        .param("by", by)
        .param("now", SqlTime.of(clock.instant()));
  }

  private static String sql(String fileName) {
    return SqlFile.beside(AlertDecisions.class, fileName);
  }
}
