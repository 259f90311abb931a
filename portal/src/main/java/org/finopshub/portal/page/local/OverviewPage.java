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

/** A month of the entity at a glance. */
@Controller
@Profile("local")
final class OverviewPage {
  private static final List<String> KNOWN = List.of("period", "currency");
  private static final int MOVERS = 10;

  private final DashboardReport report;
  private final Months months;

  OverviewPage(DashboardReport report, Months months) {
    this.report = report;
    this.months = months;
  }

  @GetMapping("/local/overview")
  String overview(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, KNOWN);
    var filter = MonthFilter.of(asked, months.computed());
    model.addAttribute("filter", filter);
    if (filter.period() == null) {
      return "local/nothing-yet";
    }
    var dashboard =
        report.dashboard(
            new DashboardQuery(filter.period(), List.of(), Measure.EFFECTIVE_COST, MOVERS));
    model.addAttribute("overview", Overview.of(dashboard, filter.currency()));
    return "local/overview";
  }
}
