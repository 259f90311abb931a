package org.finopshub.portal.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.finopshub.group.replay.AskedReplay;

/** A replay and what became of it, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "A run that somebody had taken in again.")
record KnownReplay(
    @Schema(example = "5a1d3a52-1f0c-4c0e-9f3e-2b8f6f3f7a11") UUID replayId,
    @Schema(example = "atlas") String entity,
    @Schema(type = "string", example = "2024-09") YearMonth period,
    @Schema(example = "0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f") UUID runId,
    @Schema(description = "How the run stood then.", example = "REJECTED") String runStatus,
    @Schema(example = "atlas's new key is known now") String reason,
    @Schema(example = "ada") String requestedBy,
    @Schema(example = "2024-10-05T02:11:09Z") Instant requestedAt,
    @Schema(
            description = "When its files were back in the inbox; null until then.",
            example = "2024-10-05T02:11:11Z")
        Instant putBackAt,
    @Schema(
            description = "What the intake made of it; null while it is under way.",
            example = "LOADED")
        String status,
    @Schema(description = "And why.", example = "1200 rows") String answer,
    @Schema(example = "2024-10-05T02:11:20Z") Instant decidedAt) {

  static KnownReplay of(AskedReplay asked) {
    var replay = asked.replay();
    return new KnownReplay(
        replay.replayId(),
        replay.drop().entityId(),
        replay.drop().period(),
        replay.drop().runId(),
        asked.runStatus(),
        replay.reason(),
        replay.requestedBy(),
        replay.requestedAt(),
        asked.putBackAt(),
        asked.status(),
        asked.answer(),
        asked.decidedAt());
  }
}
