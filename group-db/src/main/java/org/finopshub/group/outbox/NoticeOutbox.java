package org.finopshub.group.outbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notices owed to channels: each is kept until its channel has taken it, oldest first.
 *
 * <p>Back-off is the channel's: while it is down, only its oldest notice is tried.
 */
@Component
public class NoticeOutbox {
  private static final Logger LOG = LoggerFactory.getLogger(NoticeOutbox.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int DOUBLINGS = 7;

  private static final String OWE = sql("owe-notice.sql");
  private static final String ADOPT = sql("adopt-notices.sql");
  private static final String TRY_LOCK = sql("try-lock-channel.sql");
  private static final String NEXT = sql("next-notice.sql");
  private static final String DELIVERED = sql("message-delivered.sql");
  private static final String POSTPONE = sql("postpone-notices.sql");

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final Clock clock;

  NoticeOutbox(JdbcClient jdbc, PlatformTransactionManager transactionManager, Clock clock) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.clock = clock;
  }

  /** Takes one notice to its channel. */
  @FunctionalInterface
  public interface Delivery {
    /**
     * @throws IOException when the channel is down
     * @throws RuntimeException when it refuses this notice only
     */
    void deliver(byte[] notice) throws IOException;
  }

  /** Joins the caller's transaction. */
  public void owe(String channel, Object notice) {
    jdbc.sql(OWE)
        .param("channel", channel)
        .param("payload", new String(ExactJson.write(notice), StandardCharsets.UTF_8))
        .update();
  }

  /** Gives the first of these channels what is still owed to channels that are no longer there. */
  public void adopt(List<String> channels) {
    jdbc.sql(ADOPT)
        .param("first", channels.get(0))
        .param("channels", channels.toArray(String[]::new))
        .update();
  }

  /**
   * Delivers what is due to a channel until it fails.
   *
   * @param second is owed what this channel could not take, once; may be null
   * @return how many arrived
   */
  public int deliver(String channel, String second, Delivery delivery) {
    int arrived = 0;
    var outcome = Outcome.REFUSED;
    while (outcome != Outcome.NOTHING_DUE && outcome != Outcome.DOWN) {
      outcome = transactions.execute(tx -> deliverNext(channel, second, delivery));
      arrived += outcome == Outcome.DELIVERED ? 1 : 0;
    }
    return arrived;
  }

  private Outcome deliverNext(String channel, String second, Delivery delivery) {
    // Another hub that is at it keeps their order: this one leaves the channel to it.
    if (!to(TRY_LOCK, channel).query(Boolean.class).single()) {
      return Outcome.NOTHING_DUE;
    }
    return to(NEXT, channel)
        .param("now", now())
        .query(Due.class)
        .optional()
        .map(due -> attempt(due, channel, second, delivery))
        .orElse(Outcome.NOTHING_DUE);
  }

  private Outcome attempt(Due due, String channel, String second, Delivery delivery) {
    try {
      delivery.deliver(due.payload().getBytes(StandardCharsets.UTF_8));
      jdbc.sql(DELIVERED).param("message_id", due.messageId()).update();
      return Outcome.DELIVERED;
    } catch (IOException e) {
      LOG.warn("Channel {} is down, what is due to it waits: {}", channel, e.toString());
      postpone(due, channel, second, false, e);
      return Outcome.DOWN;
    } catch (RuntimeException e) {
      LOG.warn("Channel {} refused notice {}: {}", channel, due.messageId(), e.toString());
      postpone(due, channel, second, true, e);
      return Outcome.REFUSED;
    }
  }

  private void postpone(Due due, String channel, String second, boolean alone, Exception reason) {
    to(POSTPONE, channel)
        .param("second", second)
        .param("message_id", due.messageId())
        .param("alone", alone)
        .param("error", reason.toString())
        .param("now", now())
        .param("due_at", now().plus(pauseAfter(due.attempts())))
        .update();
  }

  private static Duration pauseAfter(int attempts) {
    var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  private StatementSpec to(String sql, String channel) {
    return jdbc.sql(sql).param("channel", channel);
  }

  private OffsetDateTime now() {
    return SqlTime.of(clock.instant());
  }

  private static String sql(String fileName) {
    return SqlFile.beside(NoticeOutbox.class, fileName);
  }

  private enum Outcome {
    DELIVERED,
    REFUSED,
    DOWN,
    NOTHING_DUE
  }

  private record Due(UUID messageId, String payload, int attempts) {}
}
