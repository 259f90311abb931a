package org.finopshub.portal.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.finopshub.group.completeness.AssessedMonth;
import org.finopshub.group.completeness.CompletenessStatus;

/** How one entity's month stands, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "How one entity's month stands.")
record AssessedSlice(
    @Schema(example = "atlas") String entity,
    @Schema(type = "string", example = "2024-09") YearMonth period,
    @Schema(
            description =
                "EXPECTED before the cut-off, LATE after it, MISSING after the grace; WAITING, HELD"
                    + " or REJECTED while that is what became of the newest delivery.",
            example = "PARTIAL")
        CompletenessStatus status,
    @Schema(description = "0 to 1, as a string; 0 when nothing is loaded.", example = "0.75")
        String score,
    @Schema(description = "What the score lacks to 1.") List<Shortfall> reasons,
    @Schema(description = "When the status was first seen.", example = "2024-10-05T18:00:00Z")
        Instant since) {
  static final List<String> TEXTS = List.of("entity", "period", "status", "reasons", "since");
  static final List<String> FIGURES = List.of("score");

  /** One reason. */
  @Schema(description = "One thing a month lacks.")
  record Shortfall(
      @Schema(description = "Why, for machines; stable.", example = "not-final") String code,
      @Schema(description = "Why, for people.", example = "The entity calls the month partial")
          String detail) {}

  static AssessedSlice of(AssessedMonth month) {
    return new AssessedSlice(
        month.entityId(),
        month.period(),
        month.status(),
        month.score().stripTrailingZeros().toPlainString(),
        month.reasons().stream()
            .map(reason -> new Shortfall(reason.code(), reason.detail()))
            .toList(),
        month.since());
  }

  /** Its cells in a file, by column. */
  Map<String, Object> row() {
    var row = new LinkedHashMap<String, Object>();
    row.put("entity", entity);
    row.put("period", period);
    row.put("status", status);
    row.put("score", score);
    row.put(
        "reasons",
        reasons.stream()
            .map(reason -> reason.code() + ": " + reason.detail())
            .collect(Collectors.joining("; ")));
    row.put("since", since);
    return row;
  }
}
