package org.finopshub.portal.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.finopshub.group.publication.Publication;

/** What publishing came to, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "The version that is current now.")
record PublishedVersion(
    @Schema(example = "7") int version,
    @Schema(
            description = "Hash of its files, in hexadecimal.",
            example = "4237edb25ebb303e2ca63748562e0ea8da8a4fb982dab60ad0f000ed5f628079")
        String contentSha256,
    @Schema(
            description = "When it was published first; null when the group has no signing key.",
            example = "2024-10-01T08:00:00Z")
        Instant publishedAt,
    @Schema(description = "Entities that are owed it since this request.", example = "[\"atlas\"]")
        List<String> owedTo,
    @Schema(example = "2024-10-05T02:11:09Z") Instant asOf) {

  static PublishedVersion of(Publication publication, Instant asOf) {
    return new PublishedVersion(
        publication.version(),
        publication.contentSha256(),
        publication.publishedAt(),
        publication.owedTo(),
        asOf);
  }
}
