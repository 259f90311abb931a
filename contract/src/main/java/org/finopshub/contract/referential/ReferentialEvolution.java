package org.finopshub.contract.referential;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.finopshub.contract.referential.Referential.Domain;
import org.finopshub.contract.referential.Referential.Product;

/**
 * What a version may not do to the one before it: facts of closed months name its ids for ever.
 *
 * <p>Labels and families may change. A product may move to another domain: that is a
 * reclassification, which the crosswalk history records.
 *
 * <p>Source: mission R1.
 */
public final class ReferentialEvolution {
  private final List<String> problems = new ArrayList<>();

  private ReferentialEvolution() {}

  /** One sentence per broken rule; empty means the next version may follow. */
  public static List<String> problems(Referential previous, Referential next) {
    var evolution = new ReferentialEvolution();
    evolution.domainsStay(previous.domains(), next.domains());
    evolution.productsStay(previous.products(), next.products());
    return List.copyOf(evolution.problems);
  }

  private void domainsStay(List<Domain> before, List<Domain> after) {
    var known = after.stream().collect(toMap(Domain::domainId, Function.identity(), (a, b) -> a));
    for (var domain : before) {
      var name = "domains.csv: domain " + domain.domainId();
      var now = known.get(domain.domainId());
      if (now == null) {
        gone(name);
      } else {
        retirementStands(name, domain.retiredOn(), now.retiredOn());
      }
    }
  }

  private void productsStay(List<Product> before, List<Product> after) {
    var known = after.stream().collect(toMap(Product::productId, Function.identity(), (a, b) -> a));
    for (var product : before) {
      var name = "products.csv: product " + product.productId();
      var now = known.get(product.productId());
      if (now == null) {
        gone(name);
      } else {
        retirementStands(name, product.retiredOn(), now.retiredOn());
        meaningStands(name, product, now);
      }
    }
  }

  private void gone(String name) {
    problems.add("%s is no longer there; keep it and give it a retired_on".formatted(name));
  }

  /** A later date would bring back what was retired in between. */
  private void retirementStands(String name, LocalDate before, LocalDate now) {
    if (before != null && (now == null || now.isAfter(before))) {
      problems.add(
          "%s was retired on %s and is now %s; an id is never used again, add another one"
              .formatted(name, before, now == null ? "in use" : "retired on " + now));
    }
  }

  private void meaningStands(String name, Product before, Product now) {
    if (!before.unit().equals(now.unit())) {
      problems.add(
          "%s: the unit changes from %s to %s; retire it and add a product instead"
              .formatted(name, before.unit(), now.unit()));
    }
    if (before.kind() != now.kind()) {
      problems.add(
          "%s: the kind changes from %s to %s; retire it and add a product instead"
              .formatted(
                  name, ReferentialTables.word(before.kind()), ReferentialTables.word(now.kind())));
    }
  }
}
