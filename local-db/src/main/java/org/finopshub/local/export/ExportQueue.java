package org.finopshub.local.export;

import java.util.List;
import java.util.Optional;
import org.finopshub.contract.receipt.Receipt;
import org.springframework.stereotype.Component;

/** The outgoing queue: drops to send, in order, until a receipt closes them. */
@Component
public final class ExportQueue {

  /** Takes the oldest drop that is due; nobody else gets it while the lease lasts. */
  public Optional<ExportRun> claimNext() {
    throw new UnsupportedOperationException("being built");
  }

  /** The whole drop lies at the group; a receipt is awaited. */
  public ExportRun sent(ExportRun export) {
    throw new UnsupportedOperationException("being built");
  }

  /** Puts a drop back; each attempt waits twice as long as the one before. */
  public ExportRun retryLater(ExportRun export, String reason) {
    throw new UnsupportedOperationException("being built");
  }

  /**
   * Closes a drop as ACCEPTED or REJECTED and keeps the violations; an answer that is not final is
   * kept without closing.
   *
   * @throws UnknownExportException when the receipt is of no drop of this hub
   */
  public ExportRun close(Receipt receipt) {
    throw new UnsupportedOperationException("being built");
  }

  /** Drops uploaded, or perhaps uploaded, and not answered. */
  public List<ExportRun> awaitingReceipt() {
    throw new UnsupportedOperationException("being built");
  }
}
