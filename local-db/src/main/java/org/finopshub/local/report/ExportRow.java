package org.finopshub.local.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.receipt.Violation;

/**
 * One drop as reports show it.
 *
 * @param status QUEUED, SENDING, SENT, ACCEPTED or REJECTED
 * @param receiptStatus the group's own word, or null
 * @param lastError why the last attempt failed, or null
 * @param violations the first 100 the group found
 * @param directory where its files lie
 * @param fileNames in upload order, the manifest last
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
    List<Violation> violations,
    Path directory,
    List<String> fileNames) {

  /** One of its files, if it has one of that name and it still lies there. */
  public Optional<Path> file(String name) {
    return fileNames.stream()
        .filter(name::equals)
        .map(directory::resolve)
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
