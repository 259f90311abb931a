package org.finopshub.portal.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.report.TrackedRun;

/** One run the group received, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "One run the group received.")
record ReceivedRun(
    @Schema(example = "atlas") String entityId,
    @Schema(type = "string", example = "2024-09") YearMonth periodMonth,
    @Schema(example = "0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f") UUID runId,
    @Schema(description = "Null when no manifest could be read.", example = "2") Long exportSeq,
    @Schema(
            description = "Whether the entity calls the month final.",
            allowableValues = {"partial", "final"},
            example = "final")
        String periodStatus,
    @Schema(description = "What the group decided.", example = "LOADED") IngestionStatus status,
    @Schema(
            description = "Why, in one line; null when there is nothing to say.",
            example = "slice replaced")
        String reason,
    @Schema(description = "The group's figures of the slice are this run's.", example = "true")
        boolean current,
    @Schema(example = "4211") long rowsLoaded,
    @Schema(example = "0") long violationCount,
    @Schema(
            description = "SHA-256 of the manifest, in hexadecimal.",
            example = "4237edb25ebb303e2ca63748562e0ea8da8a4fb982dab60ad0f000ed5f628079")
        String manifestSha256,
    @Schema(example = "2024-10-05T02:12:00Z") Instant receivedAt,
    @Schema(description = "Null while it waits.", example = "2024-10-05T02:12:41Z")
        Instant decidedAt) {

  static ReceivedRun of(TrackedRun run) {
    return new ReceivedRun(
        run.entityId(),
        run.period(),
        run.runId(),
        run.exportSeq(),
        run.periodStatus(),
        run.status(),
        run.reason(),
        run.current(),
        run.rowsLoaded(),
        run.violationCount(),
        run.manifestSha256(),
        run.receivedAt(),
        run.decidedAt());
  }
}
