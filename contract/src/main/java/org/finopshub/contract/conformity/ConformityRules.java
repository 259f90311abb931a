package org.finopshub.contract.conformity;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.Referential.Domain;
import org.finopshub.contract.referential.Referential.Product;

/**
 * Holds what was consumed, and what an entity works with, against the official referential; both
 * sides run these rules.
 *
 * <p>Cost: one pass over a slice's products, which are few; no row of it is read.
 *
 * <p>Source: mission R3.
 */
public final class ConformityRules {
  private final Referential official;
  private final Map<String, Product> products;
  private final Map<String, Domain> domains;
  private final LocalDate month;
  private final PriceTolerance tolerance;
  private final UnitPrices groupPrices;

  /**
   * How far a price may be off.
   *
   * @param pricingView the group's price list; nothing is off one the referential does not have
   * @param share of the group's price
   */
  public record PriceTolerance(String pricingView, BigDecimal share) {}

  /**
   * @param month first day of the month that is checked
   */
  public ConformityRules(Referential official, LocalDate month, PriceTolerance tolerance) {
    this.official = official;
    this.products = official.products().stream().collect(toMap(Product::productId, identity()));
    this.domains = official.domains().stream().collect(toMap(Domain::domainId, identity()));
    this.month = month;
    this.tolerance = tolerance;
    this.groupPrices = new UnitPrices(official, tolerance.pricingView(), month);
  }

  /** What of the consumption is not as the official referential says. */
  public List<Divergence> ofUse(List<Consumption> consumed) {
    var found = new ArrayList<Divergence>();
    for (var use : consumed) {
      checkProduct(use, found);
      checkDomain(use, found);
    }
    return found;
  }

  private void checkProduct(Consumption use, List<Divergence> found) {
    var id = use.productId();
    var product = products.get(id);
    if (id.equals(Referential.unmappedProduct(use.domainId()))) {
      add(
          ConformityCode.UNMAPPED_PRODUCT,
          use,
          "No product is known for this consumption of domain " + use.domainId(),
          found);
    } else if (product == null) {
      add(ConformityCode.UNKNOWN_PRODUCT, use, unknownProduct(id), found);
    } else {
      Retirement.of(product, month)
          .ifPresent(detail -> add(ConformityCode.RETIRED_PRODUCT, use, detail, found));
      if (!product.domainId().equals(use.domainId())) {
        add(ConformityCode.PRODUCT_DOMAIN, use, otherDomain(product, use.domainId()), found);
      }
      if (!product.unit().equals(use.unit())) {
        add(ConformityCode.UNIT, use, otherUnit(product, use.unit()), found);
      } else {
        checkPrice(product, use, found);
      }
    }
  }

  private void checkPrice(Product product, Consumption use, List<Divergence> found) {
    if (use.consumedQuantity().signum() > 0) {
      var unitCost = UnitPrices.unitCost(use);
      deviation(product, unitCost, use.currency())
          .ifPresent(detail -> add(ConformityCode.PRICE_DEVIATION, use, detail, found));
    }
  }

  private void checkDomain(Consumption use, List<Divergence> found) {
    var domain = domains.get(use.domainId());
    if (domain == null) {
      found.add(
          Divergence.of(
              ConformityCode.UNKNOWN_DOMAIN, use.domainId(), unknownDomain(use.domainId()), use));
    } else {
      Retirement.of(domain, month)
          .ifPresent(
              detail ->
                  found.add(
                      Divergence.of(ConformityCode.RETIRED_DOMAIN, use.domainId(), detail, use)));
    }
  }

  /**
   * What of the referential an entity works with is not as the official one says.
   *
   * @param held the entity's, with its own additions
   * @param pricingView the entity's price list
   * @param consumed what {@link #ofUse} says is not said twice
   */
  public List<Divergence> ofHolding(
      Referential held, String pricingView, List<Consumption> consumed) {
    var used = consumed.stream().map(Consumption::productId).collect(toSet());
    var found = new ArrayList<Divergence>();
    held.products().forEach(product -> checkHeld(product, used, found));
    held.domains().forEach(domain -> checkHeld(domain, found));
    checkHeldPrices(new UnitPrices(held, pricingView, month), used, found);
    return found;
  }

  private void checkHeld(Product held, Set<String> used, List<Divergence> found) {
    var id = held.productId();
    var product = products.get(id);
    if (product == null) {
      if (!used.contains(id)) {
        found.add(Divergence.withoutCost(ConformityCode.UNKNOWN_PRODUCT, id, unknownProduct(id)));
      }
      return;
    }
    if (!used.contains(id)) {
      if (!product.domainId().equals(held.domainId())) {
        found.add(
            Divergence.withoutCost(
                ConformityCode.PRODUCT_DOMAIN, id, otherDomain(product, held.domainId())));
      }
      if (!product.unit().equals(held.unit())) {
        found.add(Divergence.withoutCost(ConformityCode.UNIT, id, otherUnit(product, held.unit())));
      }
    }
    drift("Product", id, names(held), names(product)).ifPresent(found::add);
  }

  private void checkHeld(Domain held, List<Divergence> found) {
    var domain = domains.get(held.domainId());
    if (domain == null) {
      found.add(
          Divergence.withoutCost(
              ConformityCode.UNKNOWN_DOMAIN, held.domainId(), unknownDomain(held.domainId())));
    } else {
      drift("Domain", held.domainId(), List.of(held.label()), List.of(domain.label()))
          .ifPresent(found::add);
    }
  }

  private void checkHeldPrices(UnitPrices held, Set<String> used, List<Divergence> found) {
    held.all()
        .forEach(
            (id, price) ->
                Optional.ofNullable(products.get(id))
                    .filter(product -> !used.contains(id))
                    .flatMap(product -> deviation(product, price, held.currency()))
                    .ifPresent(
                        detail ->
                            found.add(
                                Divergence.withoutCost(
                                    ConformityCode.PRICE_DEVIATION, id, detail))));
  }

  private Optional<String> deviation(Product product, BigDecimal price, String currency) {
    return groupPrices
        .deviatedFrom(product.productId(), price, currency, tolerance.share())
        .map(
            expected ->
                "Product %s costs %s %s per %s, in pricing view %s %s"
                    .formatted(
                        product.productId(),
                        price.stripTrailingZeros().toPlainString(),
                        currency,
                        product.unit(),
                        tolerance.pricingView(),
                        expected.stripTrailingZeros().toPlainString()));
  }

  private static Optional<Divergence> drift(
      String kind, String id, List<String> held, List<String> expected) {
    return held.equals(expected)
        ? Optional.empty()
        : Optional.of(
            Divergence.withoutCost(
                ConformityCode.LABEL_DRIFT,
                id,
                "%s %s is called %s, officially %s".formatted(kind, id, held, expected)));
  }

  private static List<String> names(Product product) {
    return List.of(product.label(), String.valueOf(product.family()));
  }

  private String unknownProduct(String id) {
    return "The official referential, version %d, has no product %s"
        .formatted(official.version(), id);
  }

  private String unknownDomain(String id) {
    return "The official referential, version %d, has no domain %s"
        .formatted(official.version(), id);
  }

  private static String otherDomain(Product product, String found) {
    return "Product %s is carried in domain %s, officially in %s"
        .formatted(product.productId(), found, product.domainId());
  }

  private static String otherUnit(Product product, String found) {
    return "Product %s is counted in %s, officially in %s"
        .formatted(product.productId(), found, product.unit());
  }

  private static void add(
      ConformityCode code, Consumption use, String detail, List<Divergence> found) {
    found.add(Divergence.of(code, use.productId(), detail, use));
  }
}
