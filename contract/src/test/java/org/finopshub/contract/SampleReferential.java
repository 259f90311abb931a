package org.finopshub.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.Referential.ApplicationRule;
import org.finopshub.contract.referential.Referential.ApplicationRule.Match;
import org.finopshub.contract.referential.Referential.Domain;
import org.finopshub.contract.referential.Referential.Price;
import org.finopshub.contract.referential.Referential.Price.Basis;
import org.finopshub.contract.referential.Referential.PricingView;
import org.finopshub.contract.referential.Referential.Product;
import org.finopshub.contract.referential.Referential.Product.Kind;
import org.finopshub.contract.referential.Referential.UnitAlias;

/** A small referential: two domains, five products (one retired), every application known. */
public final class SampleReferential {
  public static final int VERSION = 1;
  public static final String PRICING_VIEW = "group-2026";

  private SampleReferential() {}

  public static Referential referential() {
    return at(VERSION);
  }

  public static Referential at(int version) {
    return new Referential(
        version,
        List.of(new Domain("compute", "Compute", null), new Domain("storage", "Storage", null)),
        List.of(
            product("vm-standard", "compute", "Hours", Kind.DIRECT, null),
            product("vm-old", "compute", "Hours", Kind.DIRECT, LocalDate.of(2026, 1, 1)),
            product("unmapped-compute", "compute", "Units", Kind.DIRECT, null),
            product("disk-ssd", "storage", "GB-Months", Kind.DIRECT, null),
            product("unmapped-storage", "storage", "Units", Kind.DIRECT, null)),
        List.of(new ApplicationRule("*", Match.PREFIX, "app-", "$0", 0, null, null)),
        List.of(new PricingView(PRICING_VIEW, "Group 2026", "USD", null, null)),
        List.of(
            new Price(
                PRICING_VIEW, "vm-standard", Basis.UNIT_PRICE, new BigDecimal("0.05"), null, null),
            new Price(PRICING_VIEW, "vm-old", Basis.AS_BILLED, null, null, null),
            new Price(PRICING_VIEW, "unmapped-compute", Basis.AS_BILLED, null, null, null),
            new Price(PRICING_VIEW, "disk-ssd", Basis.AS_BILLED, null, null, null),
            new Price(PRICING_VIEW, "unmapped-storage", Basis.AS_BILLED, null, null, null)),
        List.of(new UnitAlias("Hrs", "Hours", BigDecimal.ONE)));
  }

  /** The same with many exact mapping rules, and as many priced products as prices. */
  public static Referential large(int applications, int prices, String unitPrice) {
    var small = referential();
    return new Referential(
        VERSION,
        small.domains(),
        Stream.concat(
                small.products().stream(),
                IntStream.range(0, prices)
                    .mapToObj(i -> product("product-" + i, "compute", "Hours", Kind.DIRECT, null)))
            .toList(),
        IntStream.range(0, applications)
            .mapToObj(
                i ->
                    new ApplicationRule(
                        "atlas", Match.EXACT, "local-" + i, "application-" + i, 10, null, null))
            .toList(),
        small.pricingViews(),
        IntStream.range(0, prices)
            .mapToObj(
                i ->
                    new Price(
                        PRICING_VIEW,
                        "product-" + i,
                        Basis.UNIT_PRICE,
                        new BigDecimal(unitPrice),
                        null,
                        null))
            .toList(),
        small.unitAliases());
  }

  private static Product product(
      String id, String domain, String unit, Kind kind, LocalDate retiredOn) {
    return new Product(id, id, domain, domain, unit, kind, retiredOn);
  }
}
