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
import java.util.UUID;
import org.finopshub.group.anomaly.Anomaly;
import org.finopshub.portal.query.Words;

/** One anomaly, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "A product of an entity and month that stands out.")
record FoundAnomaly(
    @Schema(
            description = "The same whenever the same is found again.",
            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
        UUID anomalyId,
    @Schema(example = "atlas") String entity,
    @Schema(type = "string", example = "2024-09") YearMonth period,
    @Schema(example = "compute") String domain,
    @Schema(example = "vm-standard") String product,
    @Schema(example = "USD") String currency,
    @Schema(
            description = "In which way it stands out.",
            allowableValues = {
              "unit-cost-peers",
              "unit-cost-history",
              "cost-jump",
              "new-product",
              "vanished-product"
            },
            example = "unit-cost-history")
        String kind,
    @Schema(description = "A unit cost or a cost, by kind.", example = "0.4") String observed,
    @Schema(description = "What it is held against.", example = "0.1") String expected,
    @Schema(description = "Median absolute deviation of the past, if asked.", example = "0.002")
        String spread,
    @Schema(description = "How much the difference makes.", example = "30") String costAtStake,
    @Schema(example = "2024-10-05T02:12:41Z") Instant foundAt,
    @Schema(
            description = "When it was found no more; null while it is there.",
            example = "2024-11-05T02:12:41Z")
        Instant resolvedAt,
    @Schema(
            description = "What people made of it.",
            allowableValues = {"open", "acknowledged", "explained", "dismissed"},
            example = "open")
        String status,
    @Schema(description = "Who takes care of it.", example = "crm team") String owner,
    @Schema(description = "What people say of it.", example = "A test nobody stopped")
        String comment,
    @Schema(description = "Who said so last.", example = "ada") String changedBy,
    @Schema(description = "And when.", example = "2024-10-06T08:00:00Z") Instant changedAt) {
  static final List<String> TEXTS =
      List.of(
          "anomaly_id",
          "entity",
          "period",
          "domain",
          "product",
          "kind",
          "status",
          "owner",
          "comment",
          "currency");
  static final List<String> FIGURES = List.of("observed", "expected", "spread", "cost_at_stake");

  static FoundAnomaly of(Anomaly anomaly) {
    return new FoundAnomaly(
        anomaly.anomalyId(),
        anomaly.entityId(),
        anomaly.period(),
        anomaly.domainId(),
        anomaly.productId(),
        anomaly.currency(),
        anomaly.kind().code(),
        plain(anomaly.observed()),
        plain(anomaly.expected()),
        plain(anomaly.spread()),
        plain(anomaly.costAtStake()),
        anomaly.foundAt(),
        anomaly.resolvedAt(),
        Words.of(anomaly.status()),
        anomaly.owner(),
        anomaly.comment(),
        anomaly.changedBy(),
        anomaly.changedAt());
  }

  /** The row of a download. */
  Map<String, Object> row() {
    var row = new LinkedHashMap<String, Object>();
    row.put("anomaly_id", anomalyId);
    row.put("entity", entity);
    row.put("period", period);
    row.put("domain", domain);
    row.put("product", product);
    row.put("kind", kind);
    row.put("status", status);
    row.put("owner", owner);
    row.put("comment", comment);
    row.put("currency", currency);
    row.put("observed", observed);
    row.put("expected", expected);
    row.put("spread", spread);
    row.put("cost_at_stake", costAtStake);
    return row;
  }
}
