package org.finopshub.portal.page.group;

import java.util.Optional;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.period.HeldDecision.Answer;
import org.finopshub.group.period.HeldDecisions;
import org.finopshub.group.period.UndecidableDropException;
import org.finopshub.group.replay.Replays;
import org.finopshub.group.replay.UnreplayableRunException;
import org.finopshub.group.report.IngestionReport;
import org.finopshub.group.report.TrackedRun;
import org.finopshub.group.report.TrackedRunDetail;
import org.finopshub.portal.access.Callers;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One run: what was wrong with it, what a steward decides about it, and the wish to replay it. */
@Controller
@RequestMapping("/group/runs/{run_id}")
@Profile("group")
final class RunPage {
  private static final int LONGEST_REASON = 2_000;

  private final IngestionReport report;
  private final HeldDecisions decisions;
  private final Replays replays;
  private final Callers callers;

  RunPage(IngestionReport report, HeldDecisions decisions, Replays replays, Callers callers) {
    this.report = report;
    this.decisions = decisions;
    this.replays = replays;
    this.callers = callers;
  }

  @GetMapping
  String run(@PathVariable("run_id") String runId, Model model) {
    var found = report.run(QueryParameters.parseRunId("run_id", runId));
    if (found.isEmpty()) {
      throw notListed(runId);
    }
    model.addAttribute("runId", runId);
    model.addAttribute("found", found);
    return "group/run";
  }

  @PostMapping("/approve")
  String approve(@PathVariable("run_id") String runId, Word word, RedirectAttributes shown) {
    return decide(runId, Answer.APPROVED, word, shown);
  }

  @PostMapping("/refuse")
  String refuse(@PathVariable("run_id") String runId, Word word, RedirectAttributes shown) {
    return decide(runId, Answer.REFUSED, word, shown);
  }

  /** Only what the caller sees of the run can be replayed. */
  @PostMapping("/replay")
  String replay(@PathVariable("run_id") String runId, Word word, RedirectAttributes shown) {
    var drop =
        report.run(QueryParameters.parseRunId("run_id", runId)).stream()
            .map(TrackedRunDetail::run)
            .filter(word::isAbout)
            .map(run -> new DropName(run.entityId(), run.period(), run.runId()))
            .findFirst()
            .orElseThrow(() -> notListed(runId));
    try {
      shown.addFlashAttribute(
          "replayed", replays.request(drop, word.why(), callers.current().name()));
    } catch (UnreplayableRunException unreplayable) {
      shown.addFlashAttribute("unreplayable", unreplayable.why().code());
    }
    return "redirect:/group/runs/{run_id}";
  }

  /** What somebody says, and of which month: an id is unique within an entity and month only. */
  record Word(String entity, String period, String reason) {
    HeldDecisions.Named about(String runId) {
      return new HeldDecisions.Named(
          QueryParameters.parseRunId("run_id", runId),
          Optional.ofNullable(entity),
          Optional.of(QueryParameters.parseMonth("period", period)));
    }

    boolean isAbout(TrackedRun run) {
      return run.entityId().equals(entity)
          && run.period().equals(QueryParameters.parseMonth("period", period));
    }

    String why() {
      return QueryParameters.parseText("reason", reason, LONGEST_REASON);
    }
  }

  /** Shows the run again, and whether the word was kept. */
  private String decide(String runId, Answer answer, Word word, RedirectAttributes shown) {
    try {
      decisions.decide(word.about(runId), answer, callers.current().name(), word.why());
      shown.addFlashAttribute("kept", true);
    } catch (UndecidableDropException undecidable) {
      shown.addFlashAttribute("undecidable", undecidable.why().code());
    }
    return "redirect:/group/runs/{run_id}";
  }

  private static RefusedRequestException notListed(String runId) {
    return RefusedRequestException.notFound("run_id", runId, "a run that /group/runs lists");
  }
}
