package org.finopshub.portal.local;

import static org.finopshub.portal.query.Figures.plain;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;
import org.finopshub.contract.conformity.Severity;
import org.finopshub.local.conformity.KeptFinding;

/** One divergence of the entity, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "Something that is not as the official referential says.")
record OwnFinding(
    @Schema(
            type = "string",
            description = "Null when it is about the referential alone.",
            example = "2024-09")
        YearMonth period,
    @Schema(example = "warning") Severity severity,
    @Schema(description = "The contract lists the codes.", example = "unmapped-application")
        String code,
    @Schema(description = "The product, domain or application.", example = "crm-old")
        String subject,
    @Schema(
            description = "What was found and what was expected.",
            example = "retired on 2024-08-01, used in 2024-09")
        String detail,
    @Schema(description = "First seen, and there ever since.", example = "2024-09-05T02:12:41Z")
        Instant since,
    @Schema(
            description = "When it was gone; null while it stands.",
            example = "2024-10-08T02:12:41Z")
        Instant resolvedAt,
    @Schema(description = "Cost concerned; null where no cost is.", example = "37.2")
        String billedCost,
    @Schema(example = "USD") String currency,
    @Schema(description = "Rows concerned.", example = "2") long rows) {

  static OwnFinding of(KeptFinding finding) {
    return new OwnFinding(
        finding.period(),
        finding.severity(),
        finding.code(),
        finding.subject(),
        finding.detail(),
        finding.since(),
        finding.resolvedAt(),
        plain(finding.billedCost()),
        finding.currency(),
        finding.rows());
  }
}
