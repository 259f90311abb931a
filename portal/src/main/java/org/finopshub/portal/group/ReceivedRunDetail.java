package org.finopshub.portal.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.group.report.HeldRun;
import org.finopshub.group.report.TrackedRunDetail;
import org.finopshub.portal.openapi.ViolationExample;
import org.finopshub.portal.query.Figures;

/** One run the group received, with all it knows of it, as the API gives it. */
@Schema(description = "One run the group received, its violations and each delivery of it.")
record ReceivedRunDetail(
    @JsonUnwrapped ReceivedRun run,
    @Schema(description = "The first 100 violations.", example = ViolationExample.LIST)
        List<Violation> violations,
    @Schema(description = "Each time its drop arrived, and the answer.") List<Delivery> deliveries,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "What it would change; only of a run that came for a closed month.")
        Held held) {

  static ReceivedRunDetail of(TrackedRunDetail detail) {
    return new ReceivedRunDetail(
        ReceivedRun.of(detail.run()),
        detail.violations(),
        detail.deliveries().stream().map(Delivery::of).toList(),
        detail.held().map(Held::of).orElse(null));
  }

  /** What a run for a closed month would change, and what was decided about it. */
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(
      name = "HeldRun",
      description = "What a run for a closed month would change, and what was decided about it.")
  record Held(
      @Schema(example = "2024-10-25T02:12:00Z") Instant heldAt,
      @Schema(description = "The entity's own reason.", example = "Computed again: api")
          String restatementReason,
      @Schema(
              description = "The run whose figures stand; null when there are none.",
              example = "0f8fad5b-d9cb-469f-a165-70867728950e")
          UUID standingRunId,
      @Schema(example = "4211") long rowsNow,
      @Schema(description = "As its manifest declares.", example = "4209") long rowsThen,
      @Schema(
              description = "Null while it waits.",
              allowableValues = {"APPROVED", "REFUSED"},
              example = "APPROVED")
          String decision,
      @Schema(example = "checked with atlas") String reason,
      @Schema(example = "ada") String decidedBy,
      @Schema(example = "2024-10-25T09:00:00Z") Instant decidedAt,
      @Schema(description = "By currency, while it is held.") List<Change> changes) {

    static Held of(HeldRun held) {
      return new Held(
          held.heldAt(),
          held.restatementReason(),
          held.standingRunId(),
          held.rowsNow(),
          held.rowsThen(),
          held.decision(),
          held.reason(),
          held.decidedBy(),
          held.decidedAt(),
          held.changes().stream().map(Change::of).toList());
    }
  }

  /** Sums of one currency, as they stand and as the run's manifest declares them. */
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(
      name = "HeldChange",
      description = "Sums of one currency, as they stand and as the run's manifest declares them.")
  record Change(
      @Schema(example = "USD") String currency,
      @Schema(example = "10.1") String billedNow,
      @Schema(example = "9.7") String billedThen,
      @Schema(example = "10.1") String effectiveNow,
      @Schema(example = "9.7") String effectiveThen) {

    static Change of(HeldRun.Change change) {
      return new Change(
          change.currency(),
          Figures.plain(change.billedNow()),
          Figures.plain(change.billedThen()),
          Figures.plain(change.effectiveNow()),
          Figures.plain(change.effectiveThen()));
    }
  }

  /** One arrival of the run's drop. */
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(description = "One arrival of the run's drop.")
  record Delivery(
      @Schema(example = "DUPLICATE") IngestionStatus status,
      @Schema(description = "Why, in one line.", example = "slice replaced") String reason,
      @Schema(example = "0") long violationCount,
      @Schema(description = "The first 100 violations.", example = ViolationExample.LIST)
          List<Violation> violations,
      @Schema(
              description = "SHA-256 of the manifest, in hexadecimal.",
              example = "4237edb25ebb303e2ca63748562e0ea8da8a4fb982dab60ad0f000ed5f628079")
          String manifestSha256,
      @Schema(example = "2024-10-05T02:12:00Z") Instant receivedAt,
      @Schema(example = "2024-10-05T02:12:41Z") Instant decidedAt,
      @Schema(
              description = "When its files were archived or put in quarantine; null before.",
              example = "2024-10-05T02:10:01Z")
          Instant filedAt) {

    static Delivery of(TrackedRunDetail.Delivery delivery) {
      return new Delivery(
          delivery.status(),
          delivery.reason(),
          delivery.violationCount(),
          delivery.violations(),
          delivery.manifestSha256(),
          delivery.receivedAt(),
          delivery.decidedAt(),
          delivery.filedAt());
    }
  }
}
