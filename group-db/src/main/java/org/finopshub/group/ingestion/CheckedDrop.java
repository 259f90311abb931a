package org.finopshub.group.ingestion;

import java.time.Instant;
import java.util.UUID;
import org.finopshub.contract.check.Envelope;

/**
 * A drop whose envelope has been checked; its rows have not been read.
 *
 * @param attemptId names this delivery of the drop; a later resend gets another
 * @param receivedAt first sight of the manifest, by the hub's clock
 * @param envelope null when the drop is held and was not opened again
 * @param verdict what to do with it next
 */
public record CheckedDrop(
    Arrival arrival, UUID attemptId, Instant receivedAt, Envelope envelope, Verdict verdict) {

  /** What the envelope allows. */
  public enum Verdict {
    /** Every declared file is there: replace the slice. */
    READY,
    /** Files are missing and there is still time: look again at the next poll. */
    WAITING,
    /** The envelope breaks the contract: reject. */
    REJECTED,
    /** Its month is closed and no steward has decided yet: nothing to do. */
    HELD,
    /** Another hub has filed the drop meanwhile: nothing to do. */
    GONE
  }

  /** Whether there is something to do about it now. */
  public boolean isDue() {
    return isReady() || isRejected();
  }

  public boolean isReady() {
    return verdict == Verdict.READY;
  }

  public boolean isRejected() {
    return verdict == Verdict.REJECTED;
  }
}
