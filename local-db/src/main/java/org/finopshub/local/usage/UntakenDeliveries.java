package org.finopshub.local.usage;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.finopshub.local.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps a finding for each delivery that could not be taken, until a later round takes it. */
@Component
public final class UntakenDeliveries {
  private static final String FORGET = SqlFile.beside(UntakenDeliveries.class, "forget_untaken");
  private static final String INSERT = SqlFile.beside(UntakenDeliveries.class, "insert_untaken");
  private static final String LIST = SqlFile.beside(UntakenDeliveries.class, "list_untaken");

  private final JdbcClient mart;
  private final TransactionTemplate transaction;
  private final Clock clock;

  UntakenDeliveries(JdbcClient mart, PlatformTransactionManager transactions, Clock clock) {
    this.mart = mart;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** One line each: the source and name of a delivery, and why it is still not taken. */
  public List<String> standing() {
    return mart.sql(LIST).query(String.class).list();
  }

  /**
   * Replaces what was kept of the deliveries a round looked at.
   *
   * @param lookedAt how their {@code source/name} begins
   */
  void keep(Collection<String> lookedAt, List<FailedDelivery> failures) {
    transaction.executeWithoutResult(
        status -> {
          mart.sql(FORGET).param("looked_at", lookedAt.toArray(String[]::new)).update();
          failures.forEach(this::insert);
        });
  }

  private void insert(FailedDelivery failure) {
    mart.sql(INSERT)
        .param("found_at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("subject", failure.sourceId() + "/" + failure.deliveryName())
        .param("detail", failure.problem())
        .update();
  }
}
