package org.finopshub.portal.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.finopshub.group.replay.Replay;

/** A replay that is under way, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "A run on its way through the intake once more.")
record RunReplay(
    @Schema(example = "5a1d3a52-1f0c-4c0e-9f3e-2b8f6f3f7a11") UUID replayId,
    @Schema(example = "atlas") String entity,
    @Schema(type = "string", example = "2024-09") YearMonth period,
    @Schema(example = "0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f") UUID runId,
    @Schema(description = "As given by who asked first.", example = "atlas's new key is known now")
        String reason,
    @Schema(description = "Who asked first.", example = "ada") String requestedBy,
    @Schema(example = "2024-10-05T02:11:09Z") Instant requestedAt) {

  static RunReplay of(Replay replay) {
    return new RunReplay(
        replay.replayId(),
        replay.drop().entityId(),
        replay.drop().period(),
        replay.drop().runId(),
        replay.reason(),
        replay.requestedBy(),
        replay.requestedAt());
  }
}
