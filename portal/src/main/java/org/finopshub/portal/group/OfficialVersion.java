package org.finopshub.portal.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.finopshub.group.report.ReferentialVersion;

/** One version of the official referential, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "One version of the official referential.")
record OfficialVersion(
    @Schema(example = "7") int version,
    @Schema(
            description = "Hash of its files, in hexadecimal.",
            example = "4237edb25ebb303e2ca63748562e0ea8da8a4fb982dab60ad0f000ed5f628079")
        String contentSha256,
    @Schema(example = "2024-10-01T08:00:00Z") Instant loadedAt,
    @Schema(
            description = "Null when it was never sent to the entities.",
            example = "2024-10-01T08:00:00Z")
        Instant publishedAt,
    @Schema(example = "10") int domains,
    @Schema(example = "116") int products,
    @Schema(example = "5") int applicationRules,
    @Schema(example = "238") int prices) {

  static OfficialVersion of(ReferentialVersion version) {
    return new OfficialVersion(
        version.version(),
        version.contentSha256(),
        version.loadedAt(),
        version.publishedAt(),
        version.domains(),
        version.products(),
        version.applicationRules(),
        version.prices());
  }
}
