package org.finopshub.portal.local;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.finopshub.local.report.HeldVersion;

/** One version an entity computed with, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "One version of the referential this entity holds.")
record ReferentialInUse(
    @Schema(description = "The entity's own number.", example = "9") int version,
    @Schema(
            description = "The group's number; null before the first synchronisation.",
            example = "7")
        Integer officialVersion,
    @Schema(
            description = "What it is made of.",
            allowableValues = {"directory", "official", "overlaid"},
            example = "official")
        String origin,
    @Schema(
            description = "Hash of what it is made of, in hexadecimal.",
            example = "4237edb25ebb303e2ca63748562e0ea8da8a4fb982dab60ad0f000ed5f628079")
        String contentSha256,
    @Schema(example = "2024-10-01T08:00:12Z") Instant loadedAt,
    @Schema(description = "The next month is computed with it.", example = "true")
        boolean current) {

  static ReferentialInUse of(HeldVersion version) {
    return new ReferentialInUse(
        version.version(),
        version.officialVersion(),
        version.origin(),
        version.contentSha256(),
        version.loadedAt(),
        version.current());
  }
}
