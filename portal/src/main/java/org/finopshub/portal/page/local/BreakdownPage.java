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
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a month's cost is made of: domains, the products of one, the applications behind one. */
@Controller
@Profile("local")
final class BreakdownPage {
  private static final List<String> KNOWN = List.of("period", "currency", "domain", "product");
  private static final List<Measure> COSTS = List.of(Measure.EFFECTIVE_COST, Measure.BILLED_COST);
  private static final List<Measure> QUANTIFIED =
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
   * @param within what they are part of, and {@code id} which one; null = all of the month
   * @param groupBy more than the rows where a quantity needs it
   */
  private record Step(
      Dimension rows,
      Dimension within,
      String id,
      List<Dimension> groupBy,
      List<Measure> measures) {

    static Step of(QueryParameters asked) {
      return asked
          .id("product")
          .map(id -> new Step(APPLICATION, PRODUCT, id, List.of(PRODUCT, APPLICATION), QUANTIFIED))
          .or(
              () ->
                  asked
                      .id("domain")
                      .map(id -> new Step(PRODUCT, DOMAIN, id, List.of(PRODUCT), QUANTIFIED)))
          .orElse(new Step(DOMAIN, null, null, List.of(DOMAIN), COSTS));
    }
  }

  @GetMapping("/local/domains")
  String breakdown(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var filters = PageFilters.of(parameters, KNOWN);
    var asked = choices.of(filters);
    model.addAttribute("filter", asked);
    if (asked.period() == null) {
      return "local/nothing-yet";
    }
    var step = Step.of(filters);
    model.addAttribute(
        "breakdown", Breakdown.of(step.rows(), step.id(), report.costs(query(step, asked)), asked));
    return "local/breakdown";
  }

  private static CostQuery query(Step step, MonthChoice asked) {
    return new CostQuery(
        asked.period(),
        asked.period(),
        step.groupBy(),
        step.id() == null ? Map.of() : Map.of(step.within(), List.of(step.id())),
        List.of(),
        step.measures(),
        List.of(new CostOrder(Measure.EFFECTIVE_COST, true)),
        MOST_ROWS,
        0);
  }
}
