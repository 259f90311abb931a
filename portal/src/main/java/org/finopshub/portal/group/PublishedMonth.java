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
import org.finopshub.group.period.EntityMonth;
import org.finopshub.group.period.MonthState;

/** One entity's month, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "One entity's month: whether it is closed, and what it holds.")
record PublishedMonth(
    @Schema(example = "atlas") String entity,
    @Schema(type = "string", example = "2024-09") YearMonth period,
    @Schema(description = "While CLOSED, drops wait for a steward.", example = "CLOSED")
        MonthState state,
    @Schema(description = "When its calendar closes it.", example = "2024-10-21T00:00:00Z")
        Instant closesAt,
    @Schema(
            description = "The run whose figures it shows; null when nothing was loaded.",
            example = "6f1c2a52-7f0e-4c4e-9b0a-6d3f5a1b2c3d")
        UUID runId,
    @Schema(
            description = "Whether the entity calls the month final.",
            allowableValues = {"partial", "final"},
            example = "final")
        String periodStatus,
    @Schema(example = "2024-10-05T02:12:41Z") Instant loadedAt,
    @Schema(description = "Every closing and reopening, oldest first.") List<Change> changes) {
  static final List<String> TEXTS =
      List.of("entity", "period", "state", "closes_at", "run_id", "period_status", "loaded_at");

  static PublishedMonth of(EntityMonth month) {
    return new PublishedMonth(
        month.entityId(),
        month.period(),
        month.state(),
        month.closesAt(),
        month.runId(),
        month.periodStatus(),
        month.loadedAt(),
        month.changes().stream().map(Change::of).toList());
  }

  /** The row of a download. */
  Map<String, Object> row() {
    var row = new LinkedHashMap<String, Object>();
    row.put("entity", entity);
    row.put("period", period);
    row.put("state", state);
    row.put("closes_at", closesAt);
    row.put("run_id", runId);
    row.put("period_status", periodStatus);
    row.put("loaded_at", loadedAt);
    return row;
  }

  /** One closing or reopening. */
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "MonthChange", description = "One closing or reopening.")
  record Change(
      @Schema(example = "CLOSED") MonthState state,
      @Schema(example = "2024-10-21T00:10:00Z") Instant changedAt,
      @Schema(description = "A person, or calendar.", example = "calendar") String changedBy,
      @Schema(example = "Closing day 20") String reason) {

    static Change of(EntityMonth.Change change) {
      return new Change(change.state(), change.changedAt(), change.changedBy(), change.reason());
    }
  }
}
