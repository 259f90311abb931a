package org.finopshub.portal.group;

import static org.finopshub.portal.query.Figures.plain;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.finopshub.contract.conformity.Severity;
import org.finopshub.group.conformity.StandingFinding;

/** One divergence of a slice, or of what an entity holds, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(
    description =
        "Something in a slice, or held by an entity, that is not as the official referential says.")
record SliceFinding(
    @Schema(example = "atlas") String entity,
    @Schema(
            type = "string",
            description = "Null when the entity found it synchronising, of no month.",
            example = "2024-09")
        YearMonth period,
    @Schema(example = "error") Severity severity,
    @Schema(description = "The contract lists the codes.", example = "product-domain") String code,
    @Schema(description = "The product, domain or application.", example = "vm-standard")
        String subject,
    @Schema(
            description = "What was found and what was expected.",
            example = "retired on 2024-08-01, used in 2024-09")
        String detail,
    @Schema(description = "First seen, and there ever since.", example = "2024-09-05T02:12:41Z")
        Instant since,
    @Schema(description = "Cost concerned; null where no cost is.", example = "18.0066386184")
        String billedCost,
    @Schema(example = "USD") String currency,
    @Schema(description = "Charges concerned.", example = "12") long charges,
    @Schema(description = "The group found it.", example = "true") boolean foundByGroup,
    @Schema(description = "The entity reported it itself.", example = "true")
        boolean foundByEntity) {
  static final List<String> TEXTS =
      List.of("entity", "period", "severity", "code", "subject", "detail", "since", "currency");
  static final List<String> FIGURES =
      List.of("billed_cost", "charges", "found_by_group", "found_by_entity");

  static SliceFinding of(StandingFinding finding) {
    return new SliceFinding(
        finding.entityId(),
        finding.period(),
        finding.severity(),
        finding.code(),
        finding.subject(),
        finding.detail(),
        finding.since(),
        plain(finding.billedCost()),
        finding.currency(),
        finding.charges(),
        finding.byGroup(),
        finding.byEntity());
  }

  /** The row of a download. */
  Map<String, Object> row() {
    var row = new LinkedHashMap<String, Object>();
    row.put("entity", entity);
    row.put("period", period);
    row.put("severity", severity.code());
    row.put("code", code);
    row.put("subject", subject);
    row.put("detail", detail);
    row.put("since", since);
    row.put("currency", currency);
    row.put("billed_cost", billedCost);
    row.put("charges", charges);
    row.put("found_by_group", foundByGroup);
    row.put("found_by_entity", foundByEntity);
    return row;
  }
}
