package org.finopshub.local.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.finopshub.contract.receipt.Violation;

/**
 * One drop as reports show it.
 *
 * @param status QUEUED, SENDING, SENT, ACCEPTED or REJECTED
 * @param receiptStatus the group's own word, or null
 * @param lastError why the last attempt failed, or null
 * @param violations the first 100 the group found
 */
public record ExportRow(
    UUID runId,
    String entityId,
    YearMonth period,
    long exportSeq,
    String status,
    long rowsExported,
    int attempts,
    Instant queuedAt,
    Instant nextAttemptAt,
    Instant sentAt,
    Instant closedAt,
    String lastError,
    String receiptStatus,
    long violationCount,
    List<Violation> violations) {}
