package org.finopshub.group.outbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.group.sql.SqlFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Messages written in a transaction and delivered after it, at least once, oldest first.
 *
 * <p>Several hubs may deliver at once: a message is locked while it is delivered and others skip
 * it.
 */
@Component
class Outbox {
  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
  private static final String ADD = SqlFile.beside(Outbox.class, "add-message.sql");
  private static final String DUE = SqlFile.beside(Outbox.class, "due-messages.sql");
  private static final String CLAIM = SqlFile.beside(Outbox.class, "claim-message.sql");
  private static final String DELIVERED = SqlFile.beside(Outbox.class, "message-delivered.sql");
  private static final String FAILED = SqlFile.beside(Outbox.class, "message-failed.sql");

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;

  Outbox(JdbcClient jdbc, PlatformTransactionManager transactionManager) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
  }

  /** What a message is about; the word the table holds. */
  enum Topic {
    RECEIPT,
    REFERENTIAL,
    REFRESH;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Takes one message to its destination. */
  @FunctionalInterface
  interface Delivery {
    void deliver(byte[] payload) throws IOException;
  }

  /** Joins the caller's transaction. */
  void add(Topic topic, Object payload) {
    jdbc.sql(ADD)
        .param("topic", topic.code())
        .param("payload", new String(ExactJson.write(payload), StandardCharsets.UTF_8))
        .update();
  }

  /** Delivers what is due now; returns how many arrived. */
  int deliver(Topic topic, Delivery delivery) {
    var due = jdbc.sql(DUE).param("topic", topic.code()).query(UUID.class).list();
    return (int) due.stream().filter(id -> delivered(id, topic, delivery)).count();
  }

  private boolean delivered(UUID messageId, Topic topic, Delivery delivery) {
    return Boolean.TRUE.equals(
        transactions.execute(tx -> claim(messageId, topic, delivery).orElse(false)));
  }

  private Optional<Boolean> claim(UUID messageId, Topic topic, Delivery delivery) {
    return jdbc.sql(CLAIM)
        .param("message_id", messageId)
        .query(String.class)
        .optional()
        .map(payload -> attempt(messageId, topic, payload, delivery));
  }

  private boolean attempt(UUID messageId, Topic topic, String payload, Delivery delivery) {
    try {
      delivery.deliver(payload.getBytes(StandardCharsets.UTF_8));
      jdbc.sql(DELIVERED).param("message_id", messageId).update();
      return true;
    } catch (IOException | RuntimeException e) {
      LOG.warn("{} {} was not delivered, it stays due", topic.code(), messageId, e);
      jdbc.sql(FAILED).param("message_id", messageId).param("error", e.toString()).update();
      return false;
    }
  }
}
