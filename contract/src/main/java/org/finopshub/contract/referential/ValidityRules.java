package org.finopshub.contract.referential;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.finopshub.contract.referential.Referential.ApplicationRule;
import org.finopshub.contract.referential.Referential.ApplicationRule.Match;
import org.finopshub.contract.referential.Referential.Price;
import org.finopshub.contract.referential.Referential.PricingView;

/**
 * What must hold between rows of one id over time: on every day one rule, one list, one price.
 *
 * <p>Both hubs' databases hold the same as {@code EXCLUDE} constraints.
 */
final class ValidityRules {
  private final List<String> problems;

  ValidityRules(List<String> problems) {
    this.problems = problems;
  }

  void check(Referential referential) {
    var rules = referential.applicationRules();
    noneOverlap(rules, ValidityRules::ruleName, ValidityRules::validity);
    noneOverlap(
        rules.stream().filter(r -> r.match() == Match.PATTERN).toList(),
        ValidityRules::patternName,
        ValidityRules::validity);
    noneOverlap(referential.pricingViews(), ValidityRules::viewName, ValidityRules::validity);
    noneOverlap(referential.prices(), ValidityRules::priceName, ValidityRules::validity);
    noGap(referential.prices());
  }

  private <T> void noneOverlap(
      List<T> rows, Function<T, String> name, Function<T, Validity> validity) {
    rows.stream()
        .filter(row -> validity.apply(row).isEmpty())
        .forEach(row -> problems.add(name.apply(row) + ": valid_to is before valid_from"));
    inOrderOfTime(
        rows,
        name,
        validity,
        (id, earlier, later) -> {
          if (earlier.overlaps(later)) {
            problems.add("%s holds twice: %s and %s".formatted(id, earlier, later));
          }
        });
  }

  private void noGap(List<Price> prices) {
    inOrderOfTime(
        prices,
        ValidityRules::priceName,
        ValidityRules::validity,
        (id, earlier, later) -> {
          if (earlier.leavesAGapBefore(later)) {
            problems.add(
                "%s has no price between %s and %s".formatted(id, earlier.to(), later.from()));
          }
        });
  }

  /** Shows each range of an id beside the one before it that reaches furthest. */
  private static <T> void inOrderOfTime(
      List<T> rows, Function<T, String> name, Function<T, Validity> validity, Neighbours check) {
    rows.stream()
        .collect(groupingBy(name, LinkedHashMap::new, mapping(validity, toList())))
        .forEach(
            (id, validities) -> {
              var inOrder = validities.stream().sorted().toList();
              var furthest = inOrder.get(0);
              for (var later : inOrder.subList(1, inOrder.size())) {
                check.meet(id, furthest, later);
                furthest = furthest.endsAfter(later) ? furthest : later;
              }
            });
  }

  /** Two ranges of one id, the first beginning before the second. */
  private interface Neighbours {
    void meet(String id, Validity earlier, Validity later);
  }

  private static String ruleName(ApplicationRule rule) {
    return "application_mapping.csv: %s, %s %s"
        .formatted(
            rule.entityId(), ReferentialTables.word(rule.match()), rule.localApplicationId());
  }

  /** Two patterns of one priority may both match an id, and nothing says which of them wins. */
  private static String patternName(ApplicationRule rule) {
    return "application_mapping.csv: %s, a pattern of priority %d"
        .formatted(rule.entityId(), rule.priority());
  }

  private static String viewName(PricingView view) {
    return "pricing_views.csv: " + view.pricingView();
  }

  private static String priceName(Price price) {
    return "prices.csv: %s, %s".formatted(price.pricingView(), price.productId());
  }

  private static Validity validity(ApplicationRule rule) {
    return new Validity(rule.validFrom(), rule.validTo());
  }

  private static Validity validity(PricingView view) {
    return new Validity(view.validFrom(), view.validTo());
  }

  private static Validity validity(Price price) {
    return new Validity(price.validFrom(), price.validTo());
  }
}
