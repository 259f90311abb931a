package org.finopshub.contract.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.finopshub.contract.SampleReferential;
import org.finopshub.contract.conformity.ConformityRules.PriceTolerance;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.Referential.Product;
import org.finopshub.contract.referential.Referential.Product.Kind;
import org.junit.jupiter.api.Test;

class ConformityRulesTest {
  private static final Referential OFFICIAL = SampleReferential.referential();

  private final ConformityRules rules =
      new ConformityRules(
          OFFICIAL,
          LocalDate.of(2026, 5, 1),
          new PriceTolerance(SampleReferential.PRICING_VIEW, new BigDecimal("0.1")));

  @Test
  void consumptionThatIsAsTheReferentialSaysIsNotFound() {
    assertThat(rules.ofUse(List.of(use("vm-standard", "compute", "Hours", "0.05")))).isEmpty();
  }

  @Test
  void everyDivergenceOfConsumptionIsFoundWithItsCost() {
    var consumed =
        List.of(
            use("vm-huge", "compute", "Hours", "1"),
            use("vm-old", "compute", "Hours", "1"),
            use("disk-ssd", "compute", "GB-Months", "1"),
            use("vm-standard", "compute", "Minutes", "1"),
            use("unmapped-storage", "storage", "Units", "1"),
            use("disk-ssd", "attic", "GB-Months", "1"));

    assertThat(rules.ofUse(consumed))
        .extracting(d -> d.code().code(), Divergence::subject, Divergence::billedCost)
        .containsExactly(
            tuple("unknown-product", "vm-huge", new BigDecimal("7")),
            tuple("retired-product", "vm-old", new BigDecimal("7")),
            tuple("product-domain", "disk-ssd", new BigDecimal("7")),
            tuple("unit", "vm-standard", new BigDecimal("7")),
            tuple("unmapped-product", "unmapped-storage", new BigDecimal("7")),
            tuple("product-domain", "disk-ssd", new BigDecimal("7")),
            tuple("unknown-domain", "attic", new BigDecimal("7")));
  }

  @Test
  void aPriceMayBeOffByTheConfiguredShareAndNoMore() {
    var atTheEdge = use("vm-standard", "compute", "Hours", "0.055");
    var beyond = use("vm-standard", "compute", "Hours", "0.0551");

    assertThat(rules.ofUse(List.of(atTheEdge))).isEmpty();
    assertThat(rules.ofUse(List.of(beyond)))
        .extracting(Divergence::detail)
        .containsExactly(
            "Product vm-standard costs 0.0551 USD per Hours, in pricing view group-2026 0.05");
  }

  @Test
  void whatAnEntityHoldsIsComparedEvenWhereNothingIsConsumed() {
    var held =
        new Referential(
            2,
            OFFICIAL.domains(),
            List.of(
                new Product("vm-standard", "VM", "compute", "compute", "Hours", Kind.DIRECT, null),
                new Product("vm-own", "Own", "compute", "compute", "Hours", Kind.DIRECT, null),
                new Product("disk-ssd", "disk-ssd", "storage", "compute", "GB", Kind.DIRECT, null)),
            List.of(),
            OFFICIAL.pricingViews(),
            List.of(),
            List.of());

    assertThat(rules.ofHolding(held, SampleReferential.PRICING_VIEW, List.of()))
        .extracting(d -> d.code().code(), Divergence::subject, Divergence::detail)
        .containsExactly(
            tuple(
                "label-drift",
                "vm-standard",
                "Product vm-standard is called [VM, compute], officially [vm-standard, compute]"),
            tuple(
                "unknown-product",
                "vm-own",
                "The official referential, version 1, has no product vm-own"),
            tuple(
                "product-domain",
                "disk-ssd",
                "Product disk-ssd is carried in domain compute, officially in storage"),
            tuple(
                "unit", "disk-ssd", "Product disk-ssd is counted in GB, officially in GB-Months"));
  }

  /** 100 units that were billed 7 USD. */
  private static Consumption use(String product, String domain, String unit, String unitCost) {
    var quantity = new BigDecimal("100");
    return new Consumption(
        product,
        domain,
        unit,
        "USD",
        quantity,
        new BigDecimal("7"),
        new BigDecimal(unitCost).multiply(quantity),
        3);
  }
}
