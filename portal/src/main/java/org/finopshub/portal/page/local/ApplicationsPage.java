package org.finopshub.portal.page.local;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.finopshub.local.report.ApplicationReport;
import org.finopshub.local.report.CostOrder;
import org.finopshub.local.report.CostQuery;
import org.finopshub.local.report.Dimension;
import org.finopshub.local.report.KnownApplication;
import org.finopshub.local.report.LocalCostReport;
import org.finopshub.local.report.Measure;
import org.finopshub.portal.page.ListPage;
import org.finopshub.portal.page.PageFilters;
import org.finopshub.portal.query.Page;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The applications of a month, costliest first, and the usage nobody could place. */
@Controller
@Profile("local")
final class ApplicationsPage {
  private static final List<String> KNOWN = List.of("period", "currency", "offset");
  private static final int MOST_UNMAPPED = 20;

  private final LocalCostReport costs;
  private final ApplicationReport catalog;
  private final MonthChoices choices;

  ApplicationsPage(LocalCostReport costs, ApplicationReport catalog, MonthChoices choices) {
    this.costs = costs;
    this.catalog = catalog;
    this.choices = choices;
  }

  @GetMapping("/local/applications")
  String applications(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var filters = PageFilters.of(parameters, KNOWN);
    var asked = choices.of(filters);
    model.addAttribute("filter", asked);
    if (asked.period() == null) {
      return "local/nothing-yet";
    }
    var page = filters.page();
    var answer = costs.costs(query(asked, page));
    var found = Breakdown.of(Dimension.APPLICATION, null, answer, asked);
    model.addAttribute("found", found);
    model.addAttribute("owners", owners(found));
    model.addAttribute("catalogued", catalog.count());
    model.addAttribute("page", ListPage.of(page, answer.items().size(), answer.total()));
    model.addAttribute("unmapped", catalog.unmapped(asked.period(), MOST_UNMAPPED, 0));
    model.addAttribute("allUnmapped", catalog.countUnmapped(asked.period()));
    return "local/applications";
  }

  /** What the catalog says of the applications that are shown. */
  private Map<String, KnownApplication> owners(Breakdown found) {
    return catalog.named(found.rows().stream().map(row -> row.of().id()).toList()).stream()
        .collect(Collectors.toMap(KnownApplication::applicationId, Function.identity()));
  }

  private static CostQuery query(MonthChoice asked, Page page) {
    return new CostQuery(
        asked.period(),
        asked.period(),
        List.of(Dimension.APPLICATION),
        Map.of(),
        List.of(asked.currency()),
        List.of(Measure.EFFECTIVE_COST, Measure.BILLED_COST),
        List.of(new CostOrder(Measure.EFFECTIVE_COST, true)),
        ListPage.ENTRIES,
        page.offset());
  }
}
