package org.finopshub.group.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.receipt.Violation;

/**
 * One run, its violations, and every delivery of it with what was answered.
 *
 * @param held empty when the run never came for a closed month
 */
public record TrackedRunDetail(
    TrackedRun run, List<Violation> violations, List<Delivery> deliveries, Optional<HeldRun> held) {

  /** One delivery of the run's drop. */
  public record Delivery(
      IngestionStatus status,
      String reason,
      long violationCount,
      List<Violation> violations,
      String manifestSha256,
      Instant receivedAt,
      Instant decidedAt,
      Instant filedAt) {}
}
