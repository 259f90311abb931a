package org.finopshub.portal.page.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.group.report.CostOrder;
import org.finopshub.group.report.CostQuery;
import org.finopshub.group.report.Dimension;
import org.finopshub.group.report.GroupCostReport;
import org.finopshub.group.report.Measure;
import org.finopshub.group.report.Valuation;
import org.finopshub.portal.page.PageFilters;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a month's cost is made of: domains, their products, the applications behind them. */
@Controller
@Profile("group")
final class ExplorePage {
  private static final List<String> KNOWN =
      List.of("period", "entity", "currency", "domain", "product");
  private static final int MOST_ROWS = 200;

  private final GroupCostReport report;
  private final Choices choices;
  private final MonthState months;

  ExplorePage(GroupCostReport report, Choices choices, MonthState months) {
    this.report = report;
    this.choices = choices;
    this.months = months;
  }

  @GetMapping("/group/explore")
  String explore(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, KNOWN);
    var filter = new CostFilter(asked, choices);
    model.addAttribute("filter", filter);
    if (filter.period() == null) {
      return "group/nothing-yet";
    }
    var filters = filters(asked, filter);
    var level = level(filters);
    model.addAttribute(
        "level",
        Level.of(
            level,
            asked.id("domain").orElse(null),
            asked.id("product").orElse(null),
            report.costs(query(filter, level, filters)),
            filter.currency()));
    model.addAttribute(
        "emptiness", Emptiness.of(months.of(filter.period(), filter.entity()), filter).word());
    return "group/explore";
  }

  private static Dimension level(Map<Dimension, List<String>> filters) {
    return filters.containsKey(Dimension.PRODUCT)
        ? Dimension.APPLICATION
        : filters.containsKey(Dimension.DOMAIN) ? Dimension.PRODUCT : Dimension.DOMAIN;
  }

  private static Map<Dimension, List<String>> filters(QueryParameters asked, CostFilter filter) {
    var filters = new LinkedHashMap<Dimension, List<String>>();
    asked.id("domain").ifPresent(domain -> filters.put(Dimension.DOMAIN, List.of(domain)));
    asked.id("product").ifPresent(product -> filters.put(Dimension.PRODUCT, List.of(product)));
    if (filter.entity() != null) {
      filters.put(Dimension.ENTITY, filter.entities());
    }
    return filters;
  }

  private static CostQuery query(
      CostFilter filter, Dimension level, Map<Dimension, List<String>> filters) {
    return new CostQuery(
        filter.period(),
        filter.period(),
        List.of(level),
        filters,
        filter.convertTo().isPresent() ? List.of() : List.of(filter.currency()),
        List.of(Measure.EFFECTIVE_COST, Measure.BILLED_COST),
        List.of(CostOrder.by(Measure.EFFECTIVE_COST, true)),
        MOST_ROWS,
        0,
        null,
        new Valuation(Optional.empty(), filter.convertTo()));
  }
}
