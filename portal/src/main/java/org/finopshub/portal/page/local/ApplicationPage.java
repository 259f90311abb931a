package org.finopshub.portal.page.local;

import java.util.List;
import org.finopshub.local.report.ApplicationCostReport;
import org.finopshub.local.report.ApplicationReport;
import org.finopshub.local.report.KnownApplication;
import org.finopshub.portal.page.PageFilters;
import org.finopshub.portal.problem.RefusedRequestException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One application, for those who run it; software catalogs link to it. Its id stands in the query,
 * where any character may: a slash in a path is refused before it gets here.
 */
@Controller
@Profile("local")
final class ApplicationPage {
  private static final List<String> KNOWN = List.of("application", "period", "currency");

  private final ApplicationCostReport report;
  private final ApplicationReport catalog;
  private final MonthChoices choices;

  ApplicationPage(ApplicationCostReport report, ApplicationReport catalog, MonthChoices choices) {
    this.report = report;
    this.catalog = catalog;
    this.choices = choices;
  }

  @GetMapping(path = "/local/applications", params = "application")
  String application(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var filters = PageFilters.of(parameters, KNOWN);
    var asked = choices.of(filters);
    var id = filters.id("application").orElse("");
    model.addAttribute("filter", asked);
    if (asked.period() == null) {
      return "local/nothing-yet";
    }
    var known = catalog.named(List.of(id)).stream().findFirst().orElse(null);
    model.addAttribute("shown", shown(id, known, asked));
    model.addAttribute("catalogued", catalog.count() > 0);
    return "local/application";
  }

  private Application shown(String id, KnownApplication known, MonthChoice asked) {
    var costs = report.costs(id, asked.period());
    if (known == null && !costs.isKnown()) {
      throw RefusedRequestException.notFound(
          "application", id, "an application that /local/applications lists");
    }
    return Application.of(id, known, costs, asked);
  }
}
