package org.finopshub.group.fault;

/**
 * The steps of an import after which a test ends the hub as a power cut would: no hook, no finally.
 *
 * <p>Inert unless the process was started with {@code -Dhub.failpoint=<NAME>@<DROP>}, which nothing
 * but a test does; it is no setting of the hub and cannot be changed while it runs.
 */
public enum Failpoint {
  /** The delivery is written down, nothing is decided. */
  DROP_SEEN,
  SLICE_LOCKED,
  OLD_SLICE_REMOVED,
  CHARGES_COPIED,
  SUMS_REBUILT,
  /** Status, receipt and alerts are written, the transaction is not committed. */
  DECISION_WRITTEN,
  DECISION_COMMITTED,
  /** One file of the drop lies in the archive, the others in the inbox. */
  FILE_MOVED,
  /** All lie there, and the ledger does not know it. */
  FILES_MOVED,
  DROP_FILED,
  /** The receipt lies in the outbox, and the ledger does not know it. */
  RECEIPT_WRITTEN,
  VIEWS_REFRESHED;

  /** As {@code kill -9} leaves it. */
  private static final int KILLED = 137;

  private static final String ARMED = System.getProperty("hub.failpoint");

  /**
   * Ends this process if a test asked for it here.
   *
   * @param subject the drop, or a name that begins with the drop's
   */
  public void reached(Object subject) {
    if (ARMED != null && (name() + "@" + subject).startsWith(ARMED)) {
      Runtime.getRuntime().halt(KILLED);
    }
  }
}
