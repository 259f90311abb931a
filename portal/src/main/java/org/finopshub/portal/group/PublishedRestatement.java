package org.finopshub.portal.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.finopshub.group.period.Restatement;
import org.finopshub.portal.query.Figures;

/** One line of the restatement ledger, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "What a run changed in one domain and currency of a month once closed.")
record PublishedRestatement(
    @Schema(example = "atlas") String entity,
    @Schema(type = "string", example = "2024-09") YearMonth period,
    @Schema(
            description = "The run that stands since.",
            example = "6f1c2a52-7f0e-4c4e-9b0a-6d3f5a1b2c3d")
        UUID runId,
    @Schema(description = "The run it replaced.", example = "0f8fad5b-d9cb-469f-a165-70867728950e")
        UUID supersededRunId,
    @Schema(example = "compute") String domain,
    @Schema(example = "USD") String currency,
    @Schema(example = "10.1") String billedBefore,
    @Schema(example = "9.7") String billedAfter,
    @Schema(example = "10.1") String effectiveBefore,
    @Schema(example = "9.7") String effectiveAfter,
    @Schema(description = "The steward's.", example = "checked with atlas") String reason,
    @Schema(description = "The entity's own, from its manifest.", example = "Computed again: api")
        String restatementReason,
    @Schema(description = "Who approved it, or reopened the month.", example = "ada")
        String approvedBy,
    @Schema(description = "And when.", example = "2024-10-25T09:00:00Z") Instant decidedAt,
    @Schema(description = "When the figures changed.", example = "2024-10-25T09:00:05Z")
        Instant restatedAt) {
  static final List<String> TEXTS =
      List.of(
          "entity",
          "period",
          "run_id",
          "superseded_run_id",
          "domain",
          "reason",
          "restatement_reason",
          "approved_by",
          "decided_at",
          "restated_at",
          "currency");
  static final List<String> FIGURES =
      List.of("billed_before", "billed_after", "effective_before", "effective_after");

  static PublishedRestatement of(Restatement restatement) {
    return new PublishedRestatement(
        restatement.entityId(),
        restatement.period(),
        restatement.runId(),
        restatement.supersededRunId(),
        restatement.domainId(),
        restatement.currency(),
        Figures.plain(restatement.billedBefore()),
        Figures.plain(restatement.billedAfter()),
        Figures.plain(restatement.effectiveBefore()),
        Figures.plain(restatement.effectiveAfter()),
        restatement.reason(),
        restatement.restatementReason(),
        restatement.approvedBy(),
        restatement.decidedAt(),
        restatement.restatedAt());
  }

  /** The row of a download. */
  Map<String, Object> row() {
    var row = new LinkedHashMap<String, Object>();
    row.put("entity", entity);
    row.put("period", period);
    row.put("run_id", runId);
    row.put("superseded_run_id", supersededRunId);
    row.put("domain", domain);
    row.put("reason", reason);
    row.put("restatement_reason", restatementReason);
    row.put("approved_by", approvedBy);
    row.put("decided_at", decidedAt);
    row.put("restated_at", restatedAt);
    row.put("currency", currency);
    row.put("billed_before", billedBefore);
    row.put("billed_after", billedAfter);
    row.put("effective_before", effectiveBefore);
    row.put("effective_after", effectiveAfter);
    return row;
  }
}
