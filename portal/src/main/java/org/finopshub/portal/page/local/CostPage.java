package org.finopshub.portal.page.local;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** What a domain, a product or an application costs, and what is behind it. */
@Controller
@Profile("local")
final class CostPage {
  private static final List<String> KNOWN = List.of("period", "currency");
  private static final int MONTHS = 12;
  private static final int MOST_ROWS = 200;
  private static final int MOST_CELLS = 10_000;

  private final LocalCostReport report;
  private final Months months;

  CostPage(LocalCostReport report, Months months) {
    this.report = report;
    this.months = months;
  }

  @GetMapping("/local/domains/{id}")
  String domain(
      @PathVariable("id") String id,
      @RequestParam MultiValueMap<String, String> parameters,
      Model model) {
    return month(new Behind(Dimension.DOMAIN, id, Dimension.PRODUCT), parameters, model);
  }

  @GetMapping("/local/products/{id}")
  String product(
      @PathVariable("id") String id,
      @RequestParam MultiValueMap<String, String> parameters,
      Model model) {
    return month(new Behind(Dimension.PRODUCT, id, Dimension.APPLICATION), parameters, model);
  }

  /** The target of a catalogue's deep links: a year of one application, by product. */
  @GetMapping("/local/applications/{id}")
  String application(
      @PathVariable("id") String id,
      @RequestParam MultiValueMap<String, String> parameters,
      Model model) {
    var filter = MonthFilter.of(PageFilters.of(parameters, KNOWN), months.computed());
    model.addAttribute("filter", filter);
    model.addAttribute("id", id);
    if (filter.period() == null) {
      return "local/nothing-yet";
    }
    var year =
        report.costs(
            query(
                filter.period().minusMonths(MONTHS - 1L),
                filter.period(),
                Map.of(Dimension.APPLICATION, List.of(id)),
                List.of(Dimension.PERIOD, Dimension.PRODUCT),
                MOST_CELLS));
    model.addAttribute("costs", ApplicationCosts.of(year, filter));
    return "local/application";
  }

  private String month(Behind behind, MultiValueMap<String, String> parameters, Model model) {
    var filter = MonthFilter.of(PageFilters.of(parameters, KNOWN), months.computed());
    model.addAttribute("filter", filter);
    if (filter.period() == null) {
      return "local/nothing-yet";
    }
    var answer =
        report.costs(
            query(
                filter.period(),
                filter.period(),
                Map.of(behind.whole(), List.of(behind.id())),
                List.of(behind.part()),
                MOST_ROWS));
    model.addAttribute("behind", behind);
    model.addAttribute("parts", Parts.of(answer, behind.part(), filter.currency()));
    return "local/parts";
  }

  private static CostQuery query(
      YearMonth from,
      YearMonth to,
      Map<Dimension, List<String>> filters,
      List<Dimension> groupBy,
      int limit) {
    return new CostQuery(
        from,
        to,
        groupBy,
        filters,
        List.of(),
        List.of(Measure.EFFECTIVE_COST, Measure.BILLED_COST),
        List.of(new CostOrder(Measure.EFFECTIVE_COST, true)),
        limit,
        0,
        Optional.empty());
  }

  /** What is looked at, and the dimension of what is behind it. */
  record Behind(Dimension whole, String id, Dimension part) {}
}
