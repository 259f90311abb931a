package org.finopshub.contract.referential;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.finopshub.contract.referential.Referential.ApplicationRule.Match;
import org.finopshub.contract.referential.Referential.Price.Basis;

/** What must hold between the referential's files. */
final class ReferentialRules {
  private final Referential referential;
  private final List<String> problems = new ArrayList<>();

  private ReferentialRules(Referential referential) {
    this.referential = referential;
  }

  /** One sentence per broken rule; empty means good. */
  static List<String> problems(Referential referential) {
    var rules = new ReferentialRules(referential);
    rules.idsAreUnique();
    rules.productsBelongToDomains();
    rules.everyDomainHasItsUnmappedProduct();
    rules.patternsCompile();
    rules.pricesBelongToViewsAndProducts();
    rules.unitAliasesAreProductUnits();
    new ValidityRules(rules.problems).check(referential);
    return rules.problems;
  }

  private void idsAreUnique() {
    unique("domains.csv", referential.domains(), Referential.Domain::domainId);
    unique("products.csv", referential.products(), Referential.Product::productId);
    unique("pricing_views.csv", referential.pricingViews(), Referential.PricingView::pricingView);
    unique("units.csv", referential.unitAliases(), a -> a.alias() + " for " + a.unit());
  }

  private <T> void unique(String file, List<T> records, Function<T, String> key) {
    var seen = new HashSet<String>();
    records.stream()
        .map(key)
        .filter(k -> !seen.add(k))
        .forEach(k -> problems.add("%s: %s is there twice".formatted(file, k)));
  }

  private void productsBelongToDomains() {
    var domains = domainIds();
    referential.products().stream()
        .filter(p -> !domains.contains(p.domainId()))
        .forEach(
            p ->
                problems.add(
                    "products.csv: %s is in domain %s, which domains.csv does not have"
                        .formatted(p.productId(), p.domainId())));
  }

  private void everyDomainHasItsUnmappedProduct() {
    var products = referential.products();
    var domainOf = new HashMap<String, String>();
    products.forEach(p -> domainOf.put(p.productId(), p.domainId()));
    domainIds().stream()
        .filter(d -> !d.equals(domainOf.get(Referential.unmappedProduct(d))))
        .forEach(
            d ->
                problems.add(
                    "products.csv: domain %s has no product %s"
                        .formatted(d, Referential.unmappedProduct(d))));
  }

  private void patternsCompile() {
    for (var rule : referential.applicationRules()) {
      if (rule.match() == Match.PATTERN) {
        try {
          Pattern.compile(rule.localApplicationId());
        } catch (PatternSyntaxException e) {
          problems.add(
              "application_mapping.csv: pattern %s: %s"
                  .formatted(rule.localApplicationId(), e.getDescription()));
        }
      }
    }
  }

  private void pricesBelongToViewsAndProducts() {
    var views =
        referential.pricingViews().stream()
            .map(Referential.PricingView::pricingView)
            .collect(toSet());
    var products =
        referential.products().stream().map(Referential.Product::productId).collect(toSet());
    var currencies =
        Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).collect(toSet());
    referential.pricingViews().stream()
        .filter(v -> !currencies.contains(v.currency()))
        .forEach(
            v ->
                problems.add(
                    "pricing_views.csv: %s is in %s, not an ISO 4217 currency"
                        .formatted(v.pricingView(), v.currency())));
    for (var price : referential.prices()) {
      var name = "prices.csv: %s, %s".formatted(price.pricingView(), price.productId());
      if (!views.contains(price.pricingView())) {
        problems.add(name + " names a view pricing_views.csv does not have");
      }
      if (!products.contains(price.productId())) {
        problems.add(name + " names a product products.csv does not have");
      }
      if ((price.basis() == Basis.UNIT_PRICE) != (price.unitPrice() != null)) {
        problems.add(name + " must have a unit_price exactly when its basis is unit-price");
      }
    }
  }

  private void unitAliasesAreProductUnits() {
    var units = referential.products().stream().map(Referential.Product::unit).collect(toSet());
    referential.unitAliases().stream()
        .filter(a -> !units.contains(a.unit()) || a.factor().signum() <= 0)
        .forEach(
            a ->
                problems.add(
                    "units.csv: %s must mean a unit of products.csv by a factor above 0"
                        .formatted(a.alias())));
  }

  private Set<String> domainIds() {
    return referential.domains().stream().map(Referential.Domain::domainId).collect(toSet());
  }
}
