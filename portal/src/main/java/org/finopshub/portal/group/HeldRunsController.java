package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.finopshub.contract.slice.SliceKey;
import org.finopshub.group.period.HeldDecision.Answer;
import org.finopshub.group.period.HeldDecisions;
import org.finopshub.group.period.UndecidableDropException;
import org.finopshub.group.period.UndecidableDropException.Reason;
import org.finopshub.group.report.IngestionReport;
import org.finopshub.portal.access.Callers;
import org.finopshub.portal.openapi.Decidable;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A steward's word about drops that came for a closed month. */
@RestController
@RequestMapping("/group/v1/ingestion-runs/{run_id}")
@Profile("group")
@Tag(name = "group")
final class HeldRunsController {
  private final HeldDecisions decisions;
  private final IngestionReport report;
  private final Callers callers;

  HeldRunsController(HeldDecisions decisions, IngestionReport report, Callers callers) {
    this.decisions = decisions;
    this.report = report;
    this.callers = callers;
  }

  @PostMapping("/approve")
  @Operation(
      summary = "Approve a held run",
      description =
          "Has the run loaded at the hub's next poll, as a restatement of its closed month; the"
              + " entity gets a second receipt. The decision is kept and cannot be taken back.")
  @ApiResponse(
      responseCode = "200",
      description = "The run, with the decision.",
      useReturnTypeSchema = true)
  @Decidable
  @Refusable
  ReceivedRunDetail approveRun(
      @Parameter(
              description = "The run.",
              example = "0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f",
              schema = @Schema(type = "string", format = "uuid"))
          @PathVariable("run_id")
          String runId,
      @RequestBody RunDecision answer) {
    return decide(runId, Answer.APPROVED, answer);
  }

  @PostMapping("/refuse")
  @Operation(
      summary = "Refuse a held run",
      description =
          "Has the run rejected at the hub's next poll, with the code restatement-refused and this"
              + " reason in the entity's receipt. The decision is kept and cannot be taken back.")
  @ApiResponse(
      responseCode = "200",
      description = "The run, with the decision.",
      useReturnTypeSchema = true)
  @Decidable
  @Refusable
  ReceivedRunDetail refuseRun(
      @Parameter(
              description = "The run.",
              example = "0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f",
              schema = @Schema(type = "string", format = "uuid"))
          @PathVariable("run_id")
          String runId,
      @RequestBody RunDecision answer) {
    return decide(runId, Answer.REFUSED, answer);
  }

  private ReceivedRunDetail decide(String runId, Answer answer, RunDecision body) {
    var run = QueryParameters.parseRunId("run_id", runId);
    var reason = body.requiredReason();
    var by = callers.current().name();
    try {
      return detail(decisions.decide(body.named(run), answer, by, reason), runId);
    } catch (UndecidableDropException undecidable) {
      throw refusal(undecidable, runId);
    }
  }

  private ReceivedRunDetail detail(SliceKey slice, String runId) {
    return report.run(QueryParameters.parseRunId("run_id", runId)).stream()
        .filter(found -> found.run().entityId().equals(slice.entityId()))
        .filter(found -> found.run().period().equals(slice.period()))
        .map(ReceivedRunDetail::of)
        .findFirst()
        .orElseThrow();
  }

  private static RefusedRequestException refusal(UndecidableDropException why, String runId) {
    return why.why() == Reason.UNKNOWN_RUN
        ? RefusedRequestException.notFound(
            "run_id", runId, "a run_id that /group/v1/ingestion-runs?status=HELD lists")
        : RefusedRequestException.conflict(
            why.why().code(),
            "run_id",
            runId,
            "a run that waits for a decision; " + why.getMessage());
  }
}
