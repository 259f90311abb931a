package org.finopshub.group.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a drop for a closed month would change, for the steward who decides.
 *
 * @param restatementReason the entity's own; may be null
 * @param standingRunId the run whose figures stand now; null when there is none
 * @param rowsNow charges of the slice that stands
 * @param rowsThen charges the drop's manifest declares
 * @param decision APPROVED or REFUSED; null while it waits, as are the next three
 * @param changes by currency; empty once the drop is no longer held
 */
public record HeldRun(
    Instant heldAt,
    String restatementReason,
    UUID standingRunId,
    long rowsNow,
    long rowsThen,
    String decision,
    String reason,
    String decidedBy,
    Instant decidedAt,
    List<Change> changes) {
  public HeldRun {
    changes = List.copyOf(changes);
  }

  /** Sums of the slice that stands and those the drop's manifest declares. */
  public record Change(
      String currency,
      BigDecimal billedNow,
      BigDecimal billedThen,
      BigDecimal effectiveNow,
      BigDecimal effectiveThen) {}
}
