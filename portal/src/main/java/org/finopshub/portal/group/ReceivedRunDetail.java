package org.finopshub.portal.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.group.report.TrackedRunDetail;

/** One run the group received, with all it knows of it, as the API gives it. */
@Schema(description = "One run the group received, its violations and each delivery of it.")
record ReceivedRunDetail(
    @JsonUnwrapped ReceivedRun run,
    @Schema(description = "The first 100 violations.") List<Violation> violations,
    @Schema(description = "Each time its drop arrived, and the answer.")
        List<Delivery> deliveries) {

  static ReceivedRunDetail of(TrackedRunDetail detail) {
    return new ReceivedRunDetail(
        ReceivedRun.of(detail.run()),
        detail.violations(),
        detail.deliveries().stream().map(Delivery::of).toList());
  }

  /** One arrival of the run's drop. */
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(description = "One arrival of the run's drop.")
  record Delivery(
      @Schema(example = "DUPLICATE") IngestionStatus status,
      @Schema(description = "Why, in one line.") String reason,
      @Schema(example = "0") long violationCount,
      @Schema(description = "The first 100 violations.") List<Violation> violations,
      @Schema(description = "SHA-256 of the manifest, in hexadecimal.") String manifestSha256,
      @Schema(example = "2024-10-05T02:12:00Z") Instant receivedAt,
      @Schema(example = "2024-10-05T02:12:41Z") Instant decidedAt,
      @Schema(description = "When its files were archived or put in quarantine; null before.")
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
