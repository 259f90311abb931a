package org.finopshub.group.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;

/**
 * One run as the tracking table holds it.
 *
 * @param current whether the slice's facts are this run's
 * @param exportSeq null when no manifest could be read
 * @param decidedAt null while it waits
 */
public record TrackedRun(
    String entityId,
    YearMonth period,
    UUID runId,
    Long exportSeq,
    String periodStatus,
    IngestionStatus status,
    String reason,
    boolean current,
    long rowsLoaded,
    long violationCount,
    String manifestSha256,
    Instant receivedAt,
    Instant decidedAt) {}
