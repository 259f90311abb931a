package org.finopshub.contract.manifest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.finopshub.contract.slice.DropName;
import org.finopshub.contract.slice.SliceKey;

/**
 * What a drop declares about itself: whose slice, which run, which files, which totals.
 *
 * <p>Source: contract v1, {@code manifest.schema.json}.
 */
@JsonPropertyOrder({
  "contract",
  "contract_version",
  "entity_id",
  "period_month",
  "run_id",
  "export_seq",
  "period_status",
  "restatement_reason",
  "supersedes_run_id",
  "created_at",
  "generator",
  "referential_version",
  "pricing_view",
  "files",
  "control_totals"
})
public record Manifest(
    String contract,
    @JsonProperty("contract_version") String contractVersion,
    @JsonProperty("entity_id") String entityId,
    @JsonProperty("period_month") YearMonth period,
    @JsonProperty("run_id") UUID runId,
    @JsonProperty("export_seq") long exportSeq,
    @JsonProperty("period_status") PeriodStatus periodStatus,
    @JsonProperty("restatement_reason") String restatementReason,
    @JsonProperty("supersedes_run_id") UUID supersedesRunId,
    @JsonProperty("created_at") Instant createdAt,
    String generator,
    @JsonProperty("referential_version") int referentialVersion,
    @JsonProperty("pricing_view") String pricingView,
    List<DataFile> files,
    @JsonProperty("control_totals") ControlTotals controlTotals) {

  public static final String CONTRACT = "finops-cost-slice";
  public static final String CONTRACT_VERSION = "1.0.0";

  public DropName dropName() {
    return new DropName(entityId, period, runId);
  }

  public SliceKey slice() {
    return new SliceKey(entityId, period);
  }

  /** Whether the month may still grow or is declared whole. */
  public enum PeriodStatus {
    @JsonProperty("partial")
    PARTIAL,
    @JsonProperty("final")
    FINAL
  }

  /**
   * One data file of the drop.
   *
   * @param format {@code csv} or {@code parquet}
   * @param compression {@code none}, {@code gzip}, {@code snappy} or {@code zstd}
   * @param bytes size of the file as uploaded
   * @param rows fact rows, without a CSV header
   * @param sha256 lower-case hex digest of the file as uploaded
   */
  public record DataFile(
      String name, String format, String compression, long bytes, long rows, String sha256) {}

  /** What the receiver must find when it has read every row. */
  @JsonPropertyOrder({"rows", "applications", "by_currency", "by_domain"})
  public record ControlTotals(
      long rows,
      long applications,
      @JsonProperty("by_currency") SortedMap<String, CurrencyTotals> byCurrency,
      @JsonProperty("by_domain") SortedMap<String, DomainTotals> byDomain) {}

  /** Sums of one currency, exact, written as decimal strings. */
  public record CurrencyTotals(
      @JsonProperty("billed_cost") BigDecimal billedCost,
      @JsonProperty("effective_cost") BigDecimal effectiveCost) {}

  /** Rows of one domain. */
  public record DomainTotals(long rows) {}
}
