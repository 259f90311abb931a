package org.finopshub.local.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * One drop on its way to the group.
 *
 * @param exportSeq 1 for the first drop of a month, growing
 * @param directory where the drop's files lie
 * @param fileNamesInUploadOrder data files, conformity report, signature, manifest
 * @param status QUEUED, SENDING, SENT, HELD, ACCEPTED or REJECTED
 * @param attempts how often it was claimed
 */
public record ExportRun(
    UUID runId,
    String entityId,
    YearMonth period,
    long exportSeq,
    Path directory,
    List<String> fileNamesInUploadOrder,
    String status,
    int attempts) {

  public ExportRun {
    fileNamesInUploadOrder = List.copyOf(fileNamesInUploadOrder);
  }

  /** Whether all its files still lie there. */
  boolean isWhole() {
    return fileNamesInUploadOrder.stream()
        .allMatch(name -> Files.isRegularFile(directory.resolve(name)));
  }
}
