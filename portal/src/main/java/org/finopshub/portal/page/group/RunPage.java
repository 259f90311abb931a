package org.finopshub.portal.page.group;

import java.util.Optional;
import org.finopshub.group.period.HeldDecision.Answer;
import org.finopshub.group.period.HeldDecisions;
import org.finopshub.group.period.UndecidableDropException;
import org.finopshub.group.report.IngestionReport;
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

/** One run: what was wrong with it, and for a closed month what a steward decides about it. */
@Controller
@RequestMapping("/group/runs/{run_id}")
@Profile("group")
final class RunPage {
  private static final int LONGEST_REASON = 2_000;

  private final IngestionReport report;
  private final HeldDecisions decisions;
  private final Callers callers;

  RunPage(IngestionReport report, HeldDecisions decisions, Callers callers) {
    this.report = report;
    this.decisions = decisions;
    this.callers = callers;
  }

  @GetMapping
  String run(@PathVariable("run_id") String runId, Model model) {
    var found = report.run(QueryParameters.parseRunId("run_id", runId));
    if (found.isEmpty()) {
      throw RefusedRequestException.notFound("run_id", runId, "a run that /group/runs lists");
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

  /** What a steward says, and of which month: an id is unique within an entity and month only. */
  record Word(String entity, String period, String reason) {
    HeldDecisions.Named about(String runId) {
      return new HeldDecisions.Named(
          QueryParameters.parseRunId("run_id", runId),
          Optional.ofNullable(entity),
          Optional.of(QueryParameters.parseMonth("period", period)));
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
}
