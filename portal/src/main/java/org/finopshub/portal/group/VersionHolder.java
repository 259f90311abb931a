package org.finopshub.portal.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.finopshub.group.report.ReferentialHolder;

/** The version one entity holds, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "What one entity holds of the referential, by its own signed answer.")
record VersionHolder(
    @Schema(example = "atlas") String entityId,
    @Schema(description = "Null when it never answered.", example = "6") Integer version,
    @Schema(description = "Its content is not the group's of that version.", example = "false")
        boolean contentDiffers,
    @Schema(description = "Null when it never answered.", example = "2024-10-01T08:00:12Z")
        Instant answeredAt,
    @Schema(
            description = "When the first version it lacks was published; null when it lacks none.",
            example = "2024-10-04T09:30:00Z")
        Instant behindSince) {

  static VersionHolder of(ReferentialHolder holder) {
    return new VersionHolder(
        holder.entityId(),
        holder.version(),
        holder.contentDiffers(),
        holder.answeredAt(),
        holder.behindSince());
  }
}
