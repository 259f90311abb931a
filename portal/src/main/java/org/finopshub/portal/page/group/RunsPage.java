package org.finopshub.portal.page.group;

import java.time.Clock;
import java.util.List;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.report.IngestionQuery;
import org.finopshub.group.report.IngestionReport;
import org.finopshub.portal.page.ListPage;
import org.finopshub.portal.page.PageFilters;
import org.finopshub.portal.query.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The drops the group received, newest first. */
@Controller
@Profile("group")
final class RunsPage {
  private static final List<String> KNOWN = List.of("entity", "period", "status", "offset");

  private final IngestionReport report;
  private final Choices choices;
  private final Clock clock;

  RunsPage(IngestionReport report, Choices choices, Clock clock) {
    this.report = report;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping("/group/runs")
  String runs(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, KNOWN);
    var page = asked.page();
    var period = asked.month("period");
    var query =
        new IngestionQuery(
            asked.id("entity"),
            period,
            period,
            asked.choice("status", Words.asAnswered(IngestionStatus.class)),
            ListPage.ENTRIES,
            page.offset());
    var found = report.runs(query);
    model.addAttribute("asked", query);
    model.addAttribute("runs", found.items());
    model.addAttribute("page", ListPage.of(page, found.items().size(), found.total()));
    model.addAttribute("entities", choices.entities());
    model.addAttribute("statuses", IngestionStatus.values());
    model.addAttribute("now", clock.instant());
    return "group/runs";
  }
}
