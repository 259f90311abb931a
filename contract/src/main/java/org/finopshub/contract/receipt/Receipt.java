package org.finopshub.contract.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * The group's machine-readable answer to a drop.
 *
 * <p>Source: contract v1, {@code receipt.schema.json}.
 */
@JsonPropertyOrder({
  "entity_id",
  "period_month",
  "run_id",
  "export_seq",
  "status",
  "received_at",
  "decided_at",
  "rows_loaded",
  "violation_count",
  "violations"
})
public record Receipt(
    @JsonProperty("entity_id") String entityId,
    @JsonProperty("period_month") YearMonth period,
    @JsonProperty("run_id") UUID runId,
    @JsonProperty("export_seq") Long exportSeq,
    IngestionStatus status,
    @JsonProperty("received_at") Instant receivedAt,
    @JsonProperty("decided_at") Instant decidedAt,
    @JsonProperty("rows_loaded") long rowsLoaded,
    @JsonProperty("violation_count") long violationCount,
    List<Violation> violations) {}
