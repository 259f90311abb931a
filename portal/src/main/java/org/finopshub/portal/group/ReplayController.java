package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.replay.ReplayReport;
import org.finopshub.group.replay.Replays;
import org.finopshub.group.replay.UnreplayableRunException;
import org.finopshub.group.report.IngestionReport;
import org.finopshub.group.report.TrackedRun;
import org.finopshub.group.report.TrackedRunDetail;
import org.finopshub.portal.access.Callers;
import org.finopshub.portal.openapi.Decidable;
import org.finopshub.portal.openapi.MonthListDocumentation;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.Listing;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Has a run taken in again from the files the group kept, and says what became of it. */
@RestController
@Profile("group")
@Tag(name = "group")
final class ReplayController {
  private static final List<String> KNOWN = List.of("entity", "period", "limit", "offset");

  private final Replays replays;
  private final ReplayReport known;
  private final IngestionReport report;
  private final Callers callers;
  private final Clock clock;

  ReplayController(
      Replays replays, ReplayReport known, IngestionReport report, Callers callers, Clock clock) {
    this.replays = replays;
    this.known = known;
    this.report = report;
    this.callers = callers;
    this.clock = clock;
  }

  @GetMapping("/group/v1/replays")
  @Operation(
      summary = "Replays",
      description =
          "Lists which runs were taken in again, by the API or by './hub replay': who asked and why,"
              + " and what the intake made of it, newest first.")
  @Parameter(
      name = "entity",
      in = ParameterIn.QUERY,
      description = "Only this entity.",
      example = "atlas",
      schema = @Schema(type = "string"))
  @MonthListDocumentation
  @Refusable
  Listing<KnownReplay> replays(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, KNOWN);
    var page = asked.page();
    var found =
        known.replays(asked.id("entity"), asked.month("period"), page.limit(), page.offset());
    return new Listing<>(
        found.items().stream().map(KnownReplay::of).toList(), found.total(), clock.instant());
  }

  @PostMapping("/group/v1/ingestion-runs/{run_id}/replay")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Replay a run",
      description =
          "Puts the run's kept files back into the entity's inbox, where the next poll takes them"
              + " through the same intake: a rejected run is checked anew, the run a slice holds is"
              + " loaded again row for row, an older one changes nothing, and a closed month holds"
              + " what would restate it. What becomes of it stands among the run's deliveries. As"
              + " long as a replay is under way, asking again gives the same one.")
  @ApiResponse(
      responseCode = "202",
      description = "The replay that is under way.",
      useReturnTypeSchema = true)
  @Decidable
  @Refusable
  RunReplay replayRun(
      @Parameter(
              description = "The run.",
              example = "0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f",
              schema = @Schema(type = "string", format = "uuid"))
          @PathVariable("run_id")
          String runId,
      @RequestBody RunDecision wish) {
    var reason = wish.requiredReason();
    var run = named(runId, wish);
    try {
      var drop = new DropName(run.entityId(), run.period(), run.runId());
      return RunReplay.of(replays.request(drop, reason, callers.current().name()));
    } catch (UnreplayableRunException unreplayable) {
      throw RefusedRequestException.conflict(
          unreplayable.why().code(),
          "run_id",
          runId,
          "a run that was decided and whose files are kept; " + unreplayable.getMessage());
    }
  }

  private TrackedRun named(String runId, RunDecision wish) {
    var found =
        report.run(QueryParameters.parseRunId("run_id", runId)).stream()
            .map(TrackedRunDetail::run)
            .filter(wish::isAbout)
            .toList();
    if (found.isEmpty()) {
      throw RefusedRequestException.notFound(
          "run_id", runId, "a run_id that /group/v1/ingestion-runs lists");
    }
    if (found.size() > 1) {
      throw RefusedRequestException.conflict(
          "ambiguous-run", "run_id", runId, "one run; name the entity and the month");
    }
    return found.get(0);
  }
}
