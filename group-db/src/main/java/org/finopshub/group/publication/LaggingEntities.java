package org.finopshub.group.publication;

import java.time.Clock;
import java.time.Duration;
import org.finopshub.group.access.EntityScope;
import org.finopshub.group.access.EntityScopes;
import org.finopshub.group.alert.AlertLedger;
import org.finopshub.group.alert.Cause;
import org.finopshub.group.alert.Severity;
import org.finopshub.group.report.ReferentialHolder;
import org.finopshub.group.report.ReferentialReport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells of entities that go on with an older referential than the one published to them. */
@Component
public class LaggingEntities {
  private final ReferentialReport report;
  private final AlertLedger alerts;
  private final TransactionTemplate transactions;
  private final SynchronisationLimit limit;
  private final Clock clock;

  LaggingEntities(
      ReferentialReport report,
      AlertLedger alerts,
      PlatformTransactionManager transactionManager,
      SynchronisationLimit limit,
      Clock clock) {
    this.report = report;
    this.alerts = alerts;
    this.transactions = new TransactionTemplate(transactionManager);
    this.limit = limit;
    this.clock = clock;
  }

  /** Raises, escalates and resolves {@code referential-behind} of every entity. */
  public void tell() {
    var holders = EntityScopes.within(EntityScope.ALL, report::holders);
    transactions.executeWithoutResult(tx -> holders.forEach(this::tell));
  }

  private void tell(ReferentialHolder holder) {
    var cause = new Cause("referential-behind", holder.entityId(), null);
    if (holder.behindSince() == null) {
      alerts.resolve(cause, "It holds the current version");
    } else if (isBehindFor(holder, limit.behindFor())) {
      alerts.raise(
          cause,
          isBehindFor(holder, limit.behindFor().multipliedBy(2))
              ? Severity.CRITICAL
              : Severity.WARNING,
          "It lacks what was published at %s; it holds version %s"
              .formatted(
                  holder.behindSince(), holder.version() == null ? "none" : holder.version()));
    }
  }

  private boolean isBehindFor(ReferentialHolder holder, Duration time) {
    return !clock.instant().isBefore(holder.behindSince().plus(time));
  }
}
