package org.finopshub.group.ingestion;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records that a drop's envelope breaks the contract; its rows are never read. */
@Component
public class DropRejection {
  private final TransactionTemplate transactions;
  private final Tracking tracking;

  DropRejection(PlatformTransactionManager transactionManager, Tracking tracking) {
    this.transactions = new TransactionTemplate(transactionManager);
    this.tracking = tracking;
  }

  /** Writes tracking, receipt and alert in one transaction; rerunning answers the same. */
  public IngestionRun reject(CheckedDrop drop) {
    var envelope = drop.envelope();
    var decision = Decision.rejected(envelope.violations(), envelope.violationCount());
    return transactions.execute(tx -> tracking.record(drop, decision));
  }
}
