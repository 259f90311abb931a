package org.finopshub.portal.local;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.finopshub.local.report.DecidedBundle;

/** One bundle the group published, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "What came of one bundle.")
record ReceivedBundle(
    @Schema(example = "referential-7.zip") String fileName,
    @Schema(
            description = "Whether its version is held now.",
            allowableValues = {"applied", "held", "refused"},
            example = "applied")
        String outcome,
    @Schema(description = "Why it was refused; null when it was not.", example = "bundle-signature")
        String code,
    @Schema(example = "Version 7 is applied") String reason,
    @Schema(example = "2024-10-01T08:00:12Z") Instant decidedAt) {

  static ReceivedBundle of(DecidedBundle bundle) {
    return new ReceivedBundle(
        bundle.fileName(), bundle.outcome(), bundle.code(), bundle.reason(), bundle.decidedAt());
  }
}
