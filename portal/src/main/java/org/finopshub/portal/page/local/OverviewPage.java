package org.finopshub.portal.page.local;

import java.util.List;
import org.finopshub.local.report.DashboardQuery;
import org.finopshub.local.report.DashboardReport;
import org.finopshub.local.report.Measure;
import org.finopshub.portal.page.PageFilters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A month of this entity at a glance: what it cost, what changed, where it stands. */
@Controller
@Profile("local")
final class OverviewPage {
  private static final List<String> KNOWN = List.of("period", "currency");
  private static final int MOVERS = 8;

  private final DashboardReport report;
  private final MonthChoices choices;

  OverviewPage(DashboardReport report, MonthChoices choices) {
    this.report = report;
    this.choices = choices;
  }

  @GetMapping("/local/overview")
  String overview(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = choices.of(PageFilters.of(parameters, KNOWN));
    model.addAttribute("filter", asked);
    if (asked.period() == null) {
      return "local/nothing-yet";
    }
    model.addAttribute(
        "overview",
        Overview.of(
            report.dashboard(
                new DashboardQuery(asked.period(), List.of(), Measure.EFFECTIVE_COST, MOVERS)),
            asked));
    return "local/overview";
  }
}
