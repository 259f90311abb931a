package org.finopshub.group.ingestion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.slice.DropName;

/**
 * What was decided about one delivery of a drop.
 *
 * @param dropName null when the manifest's file name is not of the contract's form
 * @param exportSeq null when the manifest cannot be read
 * @param reason one sentence; never null
 * @param violations the first 100
 */
public record IngestionRun(
    Arrival arrival,
    UUID attemptId,
    DropName dropName,
    Long exportSeq,
    IngestionStatus status,
    String reason,
    List<Violation> violations,
    long violationCount,
    long rowsLoaded,
    Instant receivedAt,
    Instant decidedAt) {
  public IngestionRun {
    violations = List.copyOf(violations);
  }
}
