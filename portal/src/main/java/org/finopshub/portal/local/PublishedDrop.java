package org.finopshub.portal.local;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.local.report.ExportRow;
import org.finopshub.portal.openapi.ViolationExample;

/** One drop on its way to the group, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "One drop on its way to the group, and what the group answered.")
record PublishedDrop(
    @Schema(example = "0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f") UUID runId,
    @Schema(example = "atlas") String entityId,
    @Schema(type = "string", example = "2024-09") YearMonth periodMonth,
    @Schema(description = "Grows with each drop of a month.", example = "2") long exportSeq,
    @Schema(
            description = "Where the drop stands; HELD while the group's steward decides.",
            allowableValues = {"QUEUED", "SENDING", "SENT", "HELD", "ACCEPTED", "REJECTED"},
            example = "ACCEPTED")
        String status,
    @Schema(description = "Rows in its data files.", example = "4211") long rowsExported,
    @Schema(description = "Times it was tried to send.", example = "1") int attempts,
    @Schema(example = "2024-10-05T02:11:09Z") Instant queuedAt,
    @Schema(description = "Null once sent.", example = "2024-10-05T02:12:00Z")
        Instant nextAttemptAt,
    @Schema(example = "2024-10-05T02:11:40Z") Instant sentAt,
    @Schema(description = "When the final receipt came.", example = "2024-10-05T02:13:00Z")
        Instant closedAt,
    @Schema(description = "Why the last attempt failed; else null.", example = "connection refused")
        String lastError,
    @Schema(description = "The group's own word; null before its receipt.", example = "LOADED")
        String receiptStatus,
    @Schema(description = "All violations the group found.", example = "0") long violationCount,
    @Schema(description = "The first 100 of them.", example = ViolationExample.LIST)
        List<Violation> violations,
    @Schema(
            description = "Its files, in the order they are to be fetched: the manifest last.",
            example = "[\"atlas_2024-09_0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f.facts-0001.csv.gz\"]")
        List<String> files) {

  static PublishedDrop of(ExportRow export) {
    return new PublishedDrop(
        export.runId(),
        export.entityId(),
        export.period(),
        export.exportSeq(),
        export.status(),
        export.rowsExported(),
        export.attempts(),
        export.queuedAt(),
        export.nextAttemptAt(),
        export.sentAt(),
        export.closedAt(),
        export.lastError(),
        export.receiptStatus(),
        export.violationCount(),
        export.violations(),
        export.fileNames());
  }
}
