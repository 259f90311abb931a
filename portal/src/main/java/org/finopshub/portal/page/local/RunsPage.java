package org.finopshub.portal.page.local;

import java.time.Clock;
import java.util.List;
import org.finopshub.local.report.BatchRunReport;
import org.finopshub.portal.local.RunTrigger;
import org.finopshub.portal.page.ListPage;
import org.finopshub.portal.page.PageFilters;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The months this entity computed, how far the running one came, and the wish for another. */
@Controller
@RequestMapping("/local/runs")
@Profile("local")
final class RunsPage {
  private static final List<String> KNOWN = List.of("period", "offset");

  private final BatchRunReport report;
  private final RunTrigger trigger;
  private final Clock clock;

  RunsPage(BatchRunReport report, RunTrigger trigger, Clock clock) {
    this.report = report;
    this.trigger = trigger;
    this.clock = clock;
  }

  @GetMapping
  String runs(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, KNOWN);
    var period = asked.month("period").orElse(null);
    var page = asked.page();
    var runs = report.runs(period, ListPage.ENTRIES, page.offset());
    model.addAttribute("period", period);
    model.addAttribute("runs", runs);
    model.addAttribute("page", ListPage.of(page, runs.size(), report.count(period)));
    model.addAttribute("now", clock.instant());
    return "local/runs";
  }

  @PostMapping
  String request(@RequestParam("period") String asked, RedirectAttributes shown) {
    var period = QueryParameters.parseMonth("period", asked);
    trigger.request(period);
    shown.addFlashAttribute("requested", period);
    return "redirect:/local/runs";
  }
}
