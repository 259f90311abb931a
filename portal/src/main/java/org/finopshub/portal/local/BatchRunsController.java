package org.finopshub.portal.local;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import org.finopshub.local.report.BatchRunReport;
import org.finopshub.portal.openapi.MonthListDocumentation;
import org.finopshub.portal.openapi.OneRunDocumentation;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.Listing;
import org.finopshub.portal.query.MonthList;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The months an entity computed, and the request to compute one. */
@RestController
@RequestMapping("/local/v1/batch-runs")
@Profile("local")
@Tag(name = "local")
final class BatchRunsController {
  private final BatchRunReport report;
  private final RunTrigger trigger;
  private final Clock clock;

  BatchRunsController(BatchRunReport report, RunTrigger trigger, Clock clock) {
    this.report = report;
    this.trigger = trigger;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "Runs of this entity",
      description = "Lists the computations of months, newest first.")
  @MonthListDocumentation
  @Refusable
  Listing<ComputedRun> batchRuns(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = MonthList.of(parameters);
    var period = asked.period().orElse(null);
    var page = asked.page();
    return new Listing<>(
        report.runs(period, page.limit(), page.offset()).stream().map(ComputedRun::of).toList(),
        report.count(period),
        clock.instant());
  }

  @GetMapping("/{run_id}")
  @Operation(summary = "One run", description = "Gives one computation of a month.")
  @OneRunDocumentation
  @Refusable
  ComputedRun batchRun(
      @Parameter(
              description = "The run.",
              example = "0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f",
              schema = @Schema(type = "string", format = "uuid"))
          @PathVariable("run_id")
          String runId) {
    return report
        .run(QueryParameters.parseRunId("run_id", runId))
        .map(ComputedRun::of)
        .orElseThrow(
            () ->
                RefusedRequestException.notFound(
                    "run_id", runId, "a run_id that /local/v1/batch-runs lists"));
  }

  @PostMapping
  @Operation(
      summary = "Compute a month",
      description =
          "Queues the computation of a month and its export, as the schedule would at the cut-off."
              + " A month that was computed before is replaced.")
  @ApiResponse(
      responseCode = "202",
      description = "Queued; Location lists the runs of the month.",
      headers =
          @Header(
              name = "Location",
              description = "The runs of the month.",
              schema = @Schema(type = "string", example = "/local/v1/batch-runs?period=2024-09")))
  @Refusable
  ResponseEntity<Void> requestBatchRun(@RequestBody RunRequest request) {
    var period = QueryParameters.parseMonth("period", request.period());
    trigger.request(period);
    return ResponseEntity.accepted()
        .location(URI.create("/local/v1/batch-runs?period=" + period))
        .build();
  }
}
