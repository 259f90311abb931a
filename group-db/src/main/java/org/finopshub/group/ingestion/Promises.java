package org.finopshub.group.ingestion;

import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.receipt.Receipt;
import org.finopshub.group.outbox.ReceiptOutbox;
import org.finopshub.group.outbox.RefreshRequests;
import org.springframework.stereotype.Component;

/** What a decision owes to others: a receipt, alerts, a refresh. */
@Component
class Promises {
  private final ReceiptOutbox receipts;
  private final RefreshRequests refreshes;
  private final DropAlerts alerts;

  Promises(ReceiptOutbox receipts, RefreshRequests refreshes, DropAlerts alerts) {
    this.receipts = receipts;
    this.refreshes = refreshes;
    this.alerts = alerts;
  }

  /**
   * Joins the caller's transaction. A drop whose name tells no run cannot be answered by name.
   *
   * @param isAnswered the entity has its answer and did not send the drop again
   */
  void make(IngestionRun run, Decision decision, boolean isAnswered) {
    if (run.dropName() != null && !isAnswered) {
      receipts.owe(run.arrival().entityId(), run.dropName().receiptFile(), receipt(run));
    }
    if (run.status() == IngestionStatus.LOADED) {
      refreshes.request(run.dropName());
    }
    alerts.tell(run, decision);
  }

  void alertFailure(CheckedDrop drop, Decision decision) {
    alerts.tellFailure(drop, decision);
  }

  private static Receipt receipt(IngestionRun run) {
    return new Receipt(
        run.arrival().entityId(),
        run.dropName().period(),
        run.dropName().runId(),
        run.exportSeq(),
        run.status(),
        run.receivedAt(),
        run.decidedAt(),
        run.rowsLoaded(),
        run.violationCount(),
        run.violations());
  }
}
