package org.finopshub.portal.page.group;

import java.util.List;
import org.finopshub.group.report.DashboardQuery;
import org.finopshub.group.report.DashboardReport;
import org.finopshub.group.report.Measure;
import org.finopshub.portal.page.PageFilters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A month at a glance: what it cost, what changed, where to look. */
@Controller
@Profile("group")
final class OverviewPage {
  private static final List<String> KNOWN = List.of("period", "entity", "currency");
  private static final int MOVERS = 8;

  private final DashboardReport report;
  private final Choices choices;
  private final MonthState months;

  OverviewPage(DashboardReport report, Choices choices, MonthState months) {
    this.report = report;
    this.choices = choices;
    this.months = months;
  }

  @GetMapping("/group/overview")
  String overview(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = new CostFilter(PageFilters.of(parameters, KNOWN), choices);
    model.addAttribute("filter", asked);
    if (asked.period() == null) {
      return "group/nothing-yet";
    }
    var dashboard =
        report.dashboard(
            new DashboardQuery(
                asked.period(),
                asked.entities(),
                List.of(),
                Measure.EFFECTIVE_COST,
                asked.convertTo(),
                MOVERS));
    model.addAttribute("overview", Overview.of(dashboard, asked.currency()));
    var states = months.of(asked.period(), asked.entity());
    model.addAttribute("states", states);
    model.addAttribute("emptiness", Emptiness.of(states, asked).word());
    return "group/overview";
  }
}
