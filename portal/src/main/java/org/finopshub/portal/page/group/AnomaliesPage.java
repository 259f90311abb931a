package org.finopshub.portal.page.group;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.finopshub.group.anomaly.AnomalyDecision;
import org.finopshub.group.anomaly.AnomalyKind;
import org.finopshub.group.anomaly.AnomalyQuery;
import org.finopshub.group.anomaly.AnomalyReport;
import org.finopshub.group.anomaly.AnomalyStatus;
import org.finopshub.portal.access.Callers;
import org.finopshub.portal.page.ListPage;
import org.finopshub.portal.page.PageFilters;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.query.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What stands out in the complete months, and what people make of it. */
@Controller
@RequestMapping("/group/anomalies")
@Profile("group")
final class AnomaliesPage {
  private static final List<String> KNOWN = List.of("entity", "status", "kind", "offset");
  private static final int LONGEST_COMMENT = 2_000;

  private final AnomalyReport report;
  private final Choices choices;
  private final Callers callers;
  private final Clock clock;

  AnomaliesPage(AnomalyReport report, Choices choices, Callers callers, Clock clock) {
    this.report = report;
    this.choices = choices;
    this.callers = callers;
    this.clock = clock;
  }

  @GetMapping
  String anomalies(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, KNOWN);
    var page = asked.page();
    var query = query(asked, page.offset());
    var found = report.anomalies(query);
    model.addAttribute("asked", query);
    model.addAttribute("found", found);
    model.addAttribute("page", ListPage.of(page, found.items().size(), found.total()));
    model.addAttribute("entities", choices.entities());
    model.addAttribute("statuses", AnomalyStatus.values());
    model.addAttribute("kinds", AnomalyKind.values());
    model.addAttribute("now", clock.instant());
    return "group/anomalies";
  }

  /** Shows the list again, with what was said. */
  @PostMapping("/{anomaly_id}")
  String judge(
      @PathVariable("anomaly_id") String anomalyId,
      @RequestParam("status") String status,
      @RequestParam("comment") String comment,
      RedirectAttributes shown) {
    var decision =
        new AnomalyDecision(
            QueryParameters.parseChoice("status", status, Words.of(AnomalyStatus.class)),
            Optional.of(callers.current().name()),
            Optional.of(comment)
                .filter(said -> !said.isBlank())
                .map(said -> QueryParameters.parseText("comment", said, LONGEST_COMMENT)),
            callers.current().name());
    var judged = report.decide(QueryParameters.parseRunId("anomaly_id", anomalyId), decision);
    if (judged.isEmpty()) {
      throw RefusedRequestException.notFound(
          "anomaly_id", anomalyId, "an anomaly that /group/anomalies lists");
    }
    shown.addFlashAttribute("kept", true);
    return "redirect:/group/anomalies";
  }

  private static AnomalyQuery query(QueryParameters asked, int offset) {
    return new AnomalyQuery(
        asked.id("entity"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        asked.choice("kind", Words.asAnswered(AnomalyKind.class)),
        asked.choice("status", Words.of(AnomalyStatus.class)),
        Optional.empty(),
        Optional.of(false),
        ListPage.ENTRIES,
        offset);
  }
}
