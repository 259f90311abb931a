package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.report.IngestionQuery;
import org.finopshub.group.report.IngestionReport;
import org.finopshub.portal.openapi.OneRunDocumentation;
import org.finopshub.portal.openapi.Paged;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.Listing;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.query.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The drops the group received, and what became of them. */
@RestController
@RequestMapping("/group/v1/ingestion-runs")
@Profile("group")
@Tag(name = "group")
final class IngestionRunsController {
  private static final List<String> KNOWN =
      List.of("entity", "period", "status", "limit", "offset");

  private final IngestionReport report;
  private final Clock clock;

  IngestionRunsController(IngestionReport report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "Drops the group received",
      description = "Lists what the group decided about the entities' drops, newest first.")
  @Parameter(
      name = "entity",
      in = ParameterIn.QUERY,
      description = "Only this entity.",
      example = "atlas",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "period",
      in = ParameterIn.QUERY,
      description = "Only this month.",
      example = "2024-09",
      schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}"))
  @Parameter(
      name = "status",
      in = ParameterIn.QUERY,
      description = "Only drops that stand so.",
      example = "REJECTED",
      schema =
          @Schema(
              type = "string",
              allowableValues = {
                "WAITING",
                "LOADED",
                "DUPLICATE",
                "SUPERSEDED",
                "REJECTED",
                "HELD",
                "FAILED"
              }))
  @Paged
  @ApiResponse(
      responseCode = "200",
      description = "The entries of the page.",
      useReturnTypeSchema = true)
  @Refusable
  Listing<ReceivedRun> ingestionRuns(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var found = report.runs(query(QueryParameters.of(parameters, KNOWN)));
    return new Listing<>(
        found.items().stream().map(ReceivedRun::of).toList(), found.total(), clock.instant());
  }

  @GetMapping("/{run_id}")
  @Operation(
      summary = "One run, with every violation kept of it",
      description =
          "Gives the runs of that id, which is one unless two entities chose the same id, with"
              + " their violations and each delivery.")
  @OneRunDocumentation
  @Refusable
  Listing<ReceivedRunDetail> ingestionRun(
      @Parameter(
              description = "The run.",
              example = "0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f",
              schema = @Schema(type = "string", format = "uuid"))
          @PathVariable("run_id")
          String runId) {
    var found = report.run(QueryParameters.parseRunId("run_id", runId));
    if (found.isEmpty()) {
      throw RefusedRequestException.notFound(
          "run_id", runId, "a run_id that /group/v1/ingestion-runs lists");
    }
    return new Listing<>(
        found.stream().map(ReceivedRunDetail::of).toList(), found.size(), clock.instant());
  }

  private static IngestionQuery query(QueryParameters asked) {
    var period = asked.month("period");
    var page = asked.page();
    return new IngestionQuery(
        asked.id("entity"),
        period,
        period,
        asked.choice("status", Words.asAnswered(IngestionStatus.class)),
        page.limit(),
        page.offset());
  }
}
