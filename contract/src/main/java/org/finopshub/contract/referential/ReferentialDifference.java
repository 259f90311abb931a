package org.finopshub.contract.referential;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.finopshub.contract.referential.Referential.ApplicationRule;
import org.finopshub.contract.referential.Referential.Domain;
import org.finopshub.contract.referential.Referential.Price;
import org.finopshub.contract.referential.Referential.PricingView;
import org.finopshub.contract.referential.Referential.Product;
import org.finopshub.contract.referential.Referential.UnitAlias;

/** What one version of the referential changes of another. */
public final class ReferentialDifference {
  private static final Table<Domain> DOMAINS =
      new Table<>("domain", Referential::domains, Domain::domainId, Domain::label);
  private static final Table<Product> PRODUCTS =
      new Table<>("product", Referential::products, Product::productId, Product::label);
  private static final Table<ApplicationRule> RULES =
      new Table<>(
          "application-rule",
          Referential::applicationRules,
          r ->
              "%s, %s %s"
                  .formatted(
                      r.entityId(), ReferentialTables.word(r.match()), r.localApplicationId()),
          r ->
              "%s, priority %d, %s"
                  .formatted(
                      r.applicationId(), r.priority(), new Validity(r.validFrom(), r.validTo())));
  private static final Table<PricingView> VIEWS =
      new Table<>(
          "pricing-view",
          Referential::pricingViews,
          PricingView::pricingView,
          v ->
              "%s, %s, %s"
                  .formatted(v.label(), v.currency(), new Validity(v.validFrom(), v.validTo())));
  private static final Table<Price> PRICES =
      new Table<>(
          "price",
          Referential::prices,
          p -> p.pricingView() + ", " + p.productId(),
          p ->
              "%s, %s"
                  .formatted(
                      p.unitPrice() == null
                          ? ReferentialTables.word(p.basis())
                          : p.unitPrice().stripTrailingZeros().toPlainString(),
                      new Validity(p.validFrom(), p.validTo())));
  private static final Table<UnitAlias> UNITS =
      new Table<>(
          "unit",
          Referential::unitAliases,
          a -> a.alias() + " for " + a.unit(),
          a -> a.factor().stripTrailingZeros().toPlainString());

  private final Referential before;
  private final Referential after;
  private final List<Change> changes = new ArrayList<>();

  private ReferentialDifference(Referential before, Referential after) {
    this.before = before;
    this.after = after;
  }

  /**
   * One thing that changed.
   *
   * @param kind {@code domain}, {@code product}, {@code application-rule}, {@code pricing-view},
   *     {@code price} or {@code unit}
   * @param change {@code added}, {@code removed}, {@code retired}, {@code relabelled}, {@code
   *     moved}, {@code reclassified} or {@code changed}
   * @param subject the id; parts are joined by a comma
   * @param before null where there was nothing
   * @param after null where there is nothing any more
   */
  public record Change(String kind, String change, String subject, String before, String after) {}

  /** Every change, in the order of the files. */
  public static List<Change> between(Referential before, Referential after) {
    var difference = new ReferentialDifference(before, after);
    difference.comeAndGo(DOMAINS).forEach(difference::domain);
    difference.comeAndGo(PRODUCTS).forEach(difference::product);
    List.of(RULES, VIEWS, PRICES, UNITS).forEach(difference::texts);
    return List.copyOf(difference.changes);
  }

  private void domain(Pair<Domain> pair) {
    var was = pair.was().get(0);
    var is = pair.is().get(0);
    var id = is.domainId();
    add("domain", "relabelled", id, was.label(), is.label());
    add("domain", "retired", id, was.retiredOn(), is.retiredOn());
  }

  private void product(Pair<Product> pair) {
    var was = pair.was().get(0);
    var is = pair.is().get(0);
    var id = is.productId();
    add("product", "relabelled", id, was.label(), is.label());
    add("product", "moved", id, was.domainId(), is.domainId());
    add("product", "reclassified", id, was.family(), is.family());
    add("product", "retired", id, was.retiredOn(), is.retiredOn());
  }

  private <T> void texts(Table<T> table) {
    for (var pair : comeAndGo(table)) {
      var id = table.id.apply(pair.is().get(0));
      add(table.kind, "changed", id, table.text(pair.was()), table.text(pair.is()));
    }
  }

  /** Notes what only one of the two has; returns what both have. */
  private <T> List<Pair<T>> comeAndGo(Table<T> table) {
    var was = table.byId(before);
    var is = table.byId(after);
    var pairs = new ArrayList<Pair<T>>();
    is.forEach(
        (id, rows) -> {
          if (was.containsKey(id)) {
            pairs.add(new Pair<>(was.get(id), rows));
          } else {
            add(table.kind, "added", id, null, table.text(rows));
          }
        });
    was.forEach(
        (id, rows) -> {
          if (!is.containsKey(id)) {
            add(table.kind, "removed", id, table.text(rows), null);
          }
        });
    return pairs;
  }

  private void add(String kind, String change, String subject, Object was, Object is) {
    if (!Objects.equals(was, is)) {
      changes.add(
          new Change(
              kind, change, subject, Objects.toString(was, null), Objects.toString(is, null)));
    }
  }

  /** The rows of one id in both. */
  private record Pair<T>(List<T> was, List<T> is) {}

  /** One file: what its rows are, which of them belong together, and what they say. */
  private record Table<T>(
      String kind,
      Function<Referential, List<T>> rows,
      Function<T, String> id,
      Function<T, String> text) {

    Map<String, List<T>> byId(Referential referential) {
      return rows.apply(referential).stream().collect(groupingBy(id, LinkedHashMap::new, toList()));
    }

    String text(List<T> same) {
      return same.stream().map(text).collect(joining("; "));
    }
  }
}
