package org.finopshub.group.refresh;

import org.finopshub.group.access.TransactionRole;
import org.finopshub.group.alert.AlertLedger;
import org.finopshub.group.alert.Cause;
import org.finopshub.group.alert.Severity;
import org.finopshub.group.sql.SqlFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Refreshes one view in a transaction of its own and keeps its state. */
@Component
class MaterializedView {
  private static final Logger LOG = LoggerFactory.getLogger(MaterializedView.class);
  private static final String POPULATED = sql("view-populated.sql");
  private static final String FIRST = sql("refresh-first.sql");
  private static final String CONCURRENTLY = sql("refresh-concurrently.sql");
  private static final String REFRESHED = sql("view-refreshed.sql");
  private static final String STALE = sql("view-stale.sql");
  private static final int FAILURES_TO_ALERT = 3;
  static final Cause REFRESH_FAILING = Cause.ofGroup("refresh-failing");

  private final JdbcClient jdbc;
  private final TransactionRole role;
  private final TransactionTemplate transactions;
  private final AlertLedger alerts;

  MaterializedView(
      JdbcClient jdbc,
      TransactionRole role,
      PlatformTransactionManager transactionManager,
      AlertLedger alerts) {
    this.jdbc = jdbc;
    this.role = role;
    this.transactions = new TransactionTemplate(transactionManager);
    this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.alerts = alerts;
  }

  /** Whether the view is fresh now; a failure leaves its old content readable. */
  boolean refreshed(String view) {
    try {
      transactions.executeWithoutResult(tx -> refresh(view));
      return true;
    } catch (DataAccessException e) {
      LOG.error("View {} was not refreshed and is stale", view, e);
      transactions.executeWithoutResult(tx -> markStale(view, e));
      return false;
    }
  }

  private void refresh(String view) {
    role.refresher();
    // CONCURRENTLY needs content to compare with; a plain refresh blocks readers, so only once.
    boolean populated = jdbc.sql(POPULATED).param("view", view).query(Boolean.class).single();
    jdbc.sql((populated ? CONCURRENTLY : FIRST).replace("{view}", view)).update();
    jdbc.sql(REFRESHED).param("view", view).update();
  }

  private void markStale(String view, DataAccessException failure) {
    String reason = failure.getMostSpecificCause().getMessage();
    int failures =
        jdbc.sql(STALE).param("view", view).param("reason", reason).query(Integer.class).single();
    if (failures >= FAILURES_TO_ALERT) {
      alerts.raise(
          REFRESH_FAILING,
          Severity.CRITICAL,
          "View %s fails to refresh, %d times by now: %s".formatted(view, failures, reason));
    }
  }

  private static String sql(String fileName) {
    return SqlFile.beside(MaterializedView.class, fileName);
  }
}
