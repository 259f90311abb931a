package org.finopshub.portal.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.finopshub.group.conformity.KeptRule;
import org.finopshub.portal.query.Words;

/** A mapping rule under some versions of the referential, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "How a local application was mapped under some versions.")
record MappedApplication(
    @Schema(description = "Whose ids it reads; * for every entity's.", example = "atlas")
        String entity,
    @Schema(
            allowableValues = {"exact", "prefix", "pattern"},
            example = "exact")
        String match,
    @Schema(description = "An id, a prefix or a regular expression.", example = "crm-prod")
        String localApplication,
    @Schema(description = "The group's id; $0 stands for the local one.", example = "crm")
        String application,
    @Schema(description = "The highest wins.", example = "100") int priority,
    @Schema(description = "First day; null for ever.", example = "2024-01-01") LocalDate validFrom,
    @Schema(description = "Last day; null for ever.", example = "2024-12-31") LocalDate validTo,
    @Schema(description = "The first version that says so.", example = "3") int fromVersion,
    @Schema(description = "When that version was loaded.", example = "2024-09-05T02:12:41Z")
        Instant fromLoadedAt,
    @Schema(description = "The first version without it; null while it stands.", example = "9")
        Integer untilVersion) {

  static MappedApplication of(KeptRule kept) {
    var rule = kept.rule();
    return new MappedApplication(
        rule.entityId(),
        Words.of(rule.match()),
        rule.localApplicationId(),
        rule.applicationId(),
        rule.priority(),
        rule.validFrom(),
        rule.validTo(),
        kept.fromVersion(),
        kept.fromLoadedAt(),
        kept.untilVersion());
  }
}
