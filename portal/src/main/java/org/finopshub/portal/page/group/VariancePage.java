package org.finopshub.portal.page.group;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.group.report.Dimension;
import org.finopshub.group.report.Valuation;
import org.finopshub.group.variance.Figure;
import org.finopshub.group.variance.Sides;
import org.finopshub.group.variance.VarianceAnswer;
import org.finopshub.group.variance.VarianceQuery;
import org.finopshub.group.variance.VarianceReport;
import org.finopshub.portal.group.Extents;
import org.finopshub.portal.page.AsOf;
import org.finopshub.portal.page.PageFilters;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Why a month cost more or less than another: a bridge of effects that add up exactly. */
@Controller
@Profile("group")
final class VariancePage {
  private static final List<String> KNOWN =
      List.of("from", "period", "entity", "currency", "domain", "by");
  private static final int MOST_ROWS = 50;

  private final VarianceReport report;
  private final Choices choices;

  VariancePage(VarianceReport report, Choices choices) {
    this.report = report;
    this.choices = choices;
  }

  @GetMapping("/group/variance")
  String variance(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, KNOWN);
    var filter = new CostFilter(asked, choices);
    model.addAttribute("filter", filter);
    if (filter.period() == null) {
      return "group/nothing-yet";
    }
    var from = asked.month("from").orElse(filter.period().minusMonths(1));
    if (!from.isBefore(filter.period())) {
      throw RefusedRequestException.invalidParameter(
          "from", from.toString(), "a month before " + filter.period());
    }
    var by = asked.choice("by", parts());
    var domain = asked.id("domain");
    var whole = explain(filter, from, domain, Optional.empty());
    model.addAttribute("from", from);
    model.addAttribute("domain", domain.orElse(null));
    model.addAttribute("by", by.map(Dimension::code).orElse(null));
    model.addAttribute("dimensions", List.copyOf(parts().keySet()));
    model.addAttribute("asOf", new AsOf(whole.asOf(), Extents.completeness(whole.to())));
    model.addAttribute("bridge", Bridge.of(whole, filter.currency()).orElse(null));
    by.ifPresent(
        part ->
            model.addAttribute(
                "parted", Parted.of(explain(filter, from, domain, by), filter.currency())));
    return "group/variance";
  }

  private VarianceAnswer explain(
      CostFilter filter, YearMonth from, Optional<String> domain, Optional<Dimension> by) {
    var filters = new EnumMap<Dimension, List<String>>(Dimension.class);
    domain.ifPresent(id -> filters.put(Dimension.DOMAIN, List.of(id)));
    if (filter.entity() != null) {
      filters.put(Dimension.ENTITY, filter.entities());
    }
    return report.explain(
        new VarianceQuery(
            new Sides.Months(from, filter.period()),
            by.stream().toList(),
            filters,
            new Valuation(Optional.empty(), filter.convertTo()),
            by.map(part -> new VarianceQuery.Order(Figure.DIFFERENCE, true)),
            MOST_ROWS,
            0));
  }

  private static Map<String, Dimension> parts() {
    var parts = Words.of(Dimension.class);
    parts.values().retainAll(List.of(Dimension.ENTITY, Dimension.DOMAIN, Dimension.PRODUCT));
    return parts;
  }
}
