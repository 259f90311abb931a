package org.finopshub.contract.conformity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * How far an entity conforms to the official referential: beside a drop about its run, alone as the
 * answer to a synchronisation.
 *
 * <p>Source: contract v1, {@code conformity.schema.json}; mission R2, R3.
 *
 * @param referentialVersion the official version the entity holds
 * @param contentSha256 lower-case hex hash of that version's content
 * @param period the drop's month; null together with {@code runId} when about no run
 * @param findingCount all of them; {@code findings} lists the first {@value #MAX_FINDINGS}
 */
@JsonPropertyOrder({
  "entity_id",
  "referential_version",
  "content_sha256",
  "checked_at",
  "period_month",
  "run_id",
  "finding_count",
  "findings"
})
public record ConformityReport(
    @JsonProperty("entity_id") String entityId,
    @JsonProperty("referential_version") int referentialVersion,
    @JsonProperty("content_sha256") String contentSha256,
    @JsonProperty("checked_at") Instant checkedAt,
    @JsonProperty("period_month") YearMonth period,
    @JsonProperty("run_id") UUID runId,
    @JsonProperty("finding_count") long findingCount,
    List<ConformityFinding> findings) {

  public static final int MAX_FINDINGS = 10_000;

  private static final Comparator<ConformityFinding> WORST_FIRST =
      Comparator.comparing(ConformityFinding::severity)
          .thenComparing(f -> f.billedCost() == null ? BigDecimal.ZERO : f.billedCost().abs())
          .reversed()
          .thenComparing(ConformityFinding::code)
          .thenComparing(ConformityFinding::subject);

  public ConformityReport {
    findings = List.copyOf(findings);
  }

  /** A report that lists the worst findings and counts all: severity first, then cost. */
  public static ConformityReport of(
      String entityId,
      int referentialVersion,
      String contentSha256,
      Instant checkedAt,
      YearMonth period,
      UUID runId,
      List<ConformityFinding> found) {
    return new ConformityReport(
        entityId,
        referentialVersion,
        contentSha256,
        checkedAt,
        period,
        runId,
        found.size(),
        found.stream().sorted(WORST_FIRST).limit(MAX_FINDINGS).toList());
  }
}
