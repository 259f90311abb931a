package org.finopshub.portal.page.local;

import static org.finopshub.local.report.Dimension.APPLICATION;
import static org.finopshub.local.report.Dimension.DOMAIN;
import static org.finopshub.local.report.Dimension.PRODUCT;

import java.util.List;
import java.util.Map;
import org.finopshub.local.report.CostOrder;
import org.finopshub.local.report.CostQuery;
import org.finopshub.local.report.Dimension;
import org.finopshub.local.report.LocalCostReport;
import org.finopshub.local.report.Measure;
import org.finopshub.portal.page.PageFilters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a month's cost is made of: domains, the products of one, the applications behind one. */
@Controller
@Profile("local")
final class BreakdownPage {
  private static final List<String> KNOWN = List.of("period", "currency");
  private static final List<Measure> COSTS = List.of(Measure.EFFECTIVE_COST, Measure.BILLED_COST);
  private static final List<Measure> WITH_QUANTITY =
      List.of(Measure.EFFECTIVE_COST, Measure.BILLED_COST, Measure.CONSUMED_QUANTITY);
  private static final int MOST_ROWS = 200;

  private final LocalCostReport report;
  private final MonthChoices choices;

  BreakdownPage(LocalCostReport report, MonthChoices choices) {
    this.report = report;
    this.choices = choices;
  }

  /**
   * The rows of a page.
   *
   * @param within what the address names; null = all of the month
   * @param groupBy more than the rows where a quantity needs it
   */
  private record Step(
      Dimension rows, Dimension within, List<Dimension> groupBy, List<Measure> measures) {}

  @GetMapping("/local/domains")
  String domains(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    return show(new Step(DOMAIN, null, List.of(DOMAIN), COSTS), null, parameters, model);
  }

  @GetMapping("/local/domains/{domain}")
  String domain(
      @PathVariable("domain") String domain,
      @RequestParam MultiValueMap<String, String> parameters,
      Model model) {
    return show(
        new Step(PRODUCT, DOMAIN, List.of(PRODUCT), WITH_QUANTITY), domain, parameters, model);
  }

  @GetMapping("/local/products/{product}")
  String product(
      @PathVariable("product") String product,
      @RequestParam MultiValueMap<String, String> parameters,
      Model model) {
    return show(
        new Step(APPLICATION, PRODUCT, List.of(PRODUCT, APPLICATION), WITH_QUANTITY),
        product,
        parameters,
        model);
  }

  private String show(Step step, String id, MultiValueMap<String, String> parameters, Model model) {
    var asked = choices.of(PageFilters.of(parameters, KNOWN));
    model.addAttribute("filter", asked);
    if (asked.period() == null) {
      return "local/nothing-yet";
    }
    model.addAttribute(
        "breakdown", Breakdown.of(step.rows(), id, report.costs(query(step, id, asked)), asked));
    return "local/breakdown";
  }

  private static CostQuery query(Step step, String id, MonthChoice asked) {
    return new CostQuery(
        asked.period(),
        asked.period(),
        step.groupBy(),
        id == null ? Map.of() : Map.of(step.within(), List.of(id)),
        List.of(),
        step.measures(),
        List.of(new CostOrder(Measure.EFFECTIVE_COST, true)),
        MOST_ROWS,
        0);
  }
}
