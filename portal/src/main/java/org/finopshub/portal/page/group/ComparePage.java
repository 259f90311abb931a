package org.finopshub.portal.page.group;

import java.util.List;
import java.util.Optional;
import org.finopshub.group.compare.ComparedEntity;
import org.finopshub.group.compare.Comparison;
import org.finopshub.group.compare.ComparisonQuery;
import org.finopshub.group.compare.EntityComparison;
import org.finopshub.group.report.Measure;
import org.finopshub.portal.group.Extents;
import org.finopshub.portal.page.AsOf;
import org.finopshub.portal.page.BarLengths;
import org.finopshub.portal.page.PageFilters;
import org.finopshub.portal.query.Counted;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The entities beside each other in one month.
 *
 * <p>Units: in the group's currency everything that has a rate is converted, and what has none
 * stands beside it in its own; otherwise each cost is as billed.
 */
@Controller
@Profile("group")
final class ComparePage {
  private static final List<String> KNOWN = List.of("period", "currency", "domain", "product");

  private final EntityComparison comparison;
  private final Choices choices;

  ComparePage(EntityComparison comparison, Choices choices) {
    this.comparison = comparison;
    this.choices = choices;
  }

  @GetMapping("/group/compare")
  String compare(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    var asked = PageFilters.of(parameters, KNOWN);
    var filter = new CostFilter(asked, choices);
    model.addAttribute("filter", filter);
    if (filter.period() == null) {
      return "group/nothing-yet";
    }
    var domain = asked.id("domain");
    var product = asked.id("product");
    var compared = comparison.compare(query(filter, domain, product));
    model.addAttribute("domain", domain.orElse(null));
    model.addAttribute("product", product.orElse(null));
    model.addAttribute("currencies", InCurrency.of(shown(compared, filter)));
    model.addAttribute(
        "asOf", new AsOf(compared.asOf(), Extents.completeness(compared.completeness())));
    return "group/compare";
  }

  /** Costs as billed are shown in the currency asked for only. */
  private static List<ComparedEntity> shown(Comparison compared, CostFilter filter) {
    return compared.items().stream()
        .filter(one -> filter.isConverted() || one.currency().equals(filter.currency()))
        .toList();
  }

  private static ComparisonQuery query(
      CostFilter filter, Optional<String> domain, Optional<String> product) {
    return new ComparisonQuery(
        filter.period(),
        filter.period(),
        domain.stream().toList(),
        product.stream().toList(),
        Measure.EFFECTIVE_COST,
        filter.convertTo());
  }

  /** The entities of one currency, the costliest first; bars in percent of it. */
  record InCurrency(String currency, List<ComparedEntity> entities, List<Integer> lengths)
      implements Counted {

    static List<InCurrency> of(List<ComparedEntity> compared) {
      return compared.stream()
          .map(ComparedEntity::currency)
          .distinct()
          .map(
              currency ->
                  of(
                      currency,
                      compared.stream().filter(one -> one.currency().equals(currency)).toList()))
          .toList();
    }

    private static InCurrency of(String currency, List<ComparedEntity> entities) {
      return new InCurrency(
          currency, entities, BarLengths.of(entities.stream().map(ComparedEntity::cost).toList()));
    }

    @Override
    public long rowCount() {
      return entities.size();
    }

    /** Whether unit costs are known: only with products of one unit. */
    public boolean hasUnitCosts() {
      return entities.stream().anyMatch(entity -> entity.unitCost() != null);
    }
  }
}
