package org.finopshub.group.refresh;

import java.util.List;
import org.finopshub.group.alert.AlertLedger;
import org.finopshub.group.fault.Failpoint;
import org.finopshub.group.outbox.RefreshRequests;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Refreshes the materialized views, one after the other, as often as needed and no oftener. */
@Component
public class ViewRefresh {
  /** The views, by name; the others are made of the first. */
  public static final List<String> IN_SEQUENCE =
      List.of("allocation_month", "domain_month", "entity_month");

  private static final String TRY_LOCK = SqlFile.beside(ViewRefresh.class, "try-lock-refresh.sql");

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final RefreshRequests requests;
  private final MaterializedView views;
  private final AlertLedger alerts;

  ViewRefresh(
      JdbcClient jdbc,
      PlatformTransactionManager transactionManager,
      RefreshRequests requests,
      MaterializedView views,
      AlertLedger alerts) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.requests = requests;
    this.views = views;
    this.alerts = alerts;
  }

  /**
   * Answers every request made so far with one refresh; does nothing when there is none or another
   * hub is at it. When a view fails, its requests stay and it is marked stale with the reason.
   *
   * @return what was answered, and what could not be
   */
  public RefreshOutcome refreshRequested() {
    return transactions.execute(this::refreshUnlessLocked);
  }

  private RefreshOutcome refreshUnlessLocked(TransactionStatus transaction) {
    if (!jdbc.sql(TRY_LOCK).query(Boolean.class).single()) {
      return RefreshOutcome.NOTHING;
    }
    var reasons = requests.answerAll();
    if (reasons.isEmpty()) {
      return RefreshOutcome.NOTHING;
    }
    var failed = IN_SEQUENCE.stream().filter(view -> !views.refreshed(view)).toList();
    if (!failed.isEmpty()) {
      transaction.setRollbackOnly();
      return new RefreshOutcome(List.of(), failed);
    }
    Failpoint.VIEWS_REFRESHED.reached(reasons.get(0));
    alerts.resolve(MaterializedView.REFRESH_FAILING, "Every view is up to date again");
    return new RefreshOutcome(reasons, List.of());
  }
}
