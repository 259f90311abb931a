package org.finopshub.portal.local;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.finopshub.local.report.BatchRunRow;

/** One computation of a month, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "One computation of a month.")
record ComputedRun(
    @Schema(example = "0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f") UUID runId,
    @Schema(example = "atlas") String entityId,
    @Schema(type = "string", example = "2024-09") YearMonth periodMonth,
    @Schema(
            description = "Where the run stands.",
            allowableValues = {"RUNNING", "DONE", "FAILED"},
            example = "DONE")
        String status,
    @Schema(description = "What started it.", example = "api") String trigger,
    @Schema(description = "The price list that valued it.", example = "standard-2024")
        String pricingView,
    @Schema(example = "3") int referentialVersion,
    @Schema(example = "2024-10-05T02:00:00Z") Instant startedAt,
    @Schema(description = "Null while it runs.", example = "2024-10-05T02:11:09Z")
        Instant finishedAt,
    @Schema(
            description = "Why it failed, in one line; else null.",
            example = "no price of virtual-machine in 2024-10")
        String error,
    @Schema(
            description = "Seconds each step took, in the order they ran.",
            example = "{\"quantities\": 1.2, \"valuation\": 0.8}")
        Map<String, BigDecimal> secondsPerStep) {

  static ComputedRun of(BatchRunRow run) {
    return new ComputedRun(
        run.runId(),
        run.entityId(),
        run.period(),
        run.status(),
        run.trigger(),
        run.pricingView(),
        run.referentialVersion(),
        run.startedAt(),
        run.finishedAt(),
        run.error(),
        run.secondsPerStep());
  }
}
