package org.finopshub.contract.referential;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.finopshub.contract.SampleReferential;
import org.finopshub.contract.referential.Referential.ApplicationRule;
import org.finopshub.contract.referential.Referential.ApplicationRule.Match;
import org.finopshub.contract.referential.Referential.Domain;
import org.finopshub.contract.referential.Referential.Price;
import org.finopshub.contract.referential.Referential.Price.Basis;
import org.finopshub.contract.referential.Referential.Product;
import org.finopshub.contract.referential.Referential.Product.Kind;
import org.finopshub.contract.referential.ReferentialDifference.Change;
import org.junit.jupiter.api.Test;

class ReferentialDifferenceTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @Test
  void aVersionDiffersInNothingFromItself() {
    assertThat(ReferentialDifference.between(SampleReferential.at(1), SampleReferential.at(2)))
        .isEmpty();
  }

  @Test
  void everyChangeIsNamedWithWhatItWasAndIs() {
    var before =
        new Referential(
            1,
            List.of(new Domain("compute", "Compute", null), new Domain("ai", "AI", null)),
            List.of(
                product("vm", "Machine", "compute", null), product("gpu", "GPU", "compute", null)),
            List.of(new ApplicationRule("atlas", Match.EXACT, "crm", "crm", 1, null, null)),
            List.of(),
            List.of(price("0.10", null, null)),
            List.of());
    var after =
        new Referential(
            2,
            List.of(new Domain("compute", "Compute", null), new Domain("ai", "AI & ML", null)),
            List.of(
                product("vm", "Machine", "compute", MAY),
                product("gpu", "GPU", "ai", null),
                product("tpu", "TPU", "ai", null)),
            List.of(new ApplicationRule("atlas", Match.PREFIX, "crm", "crm", 1, null, null)),
            List.of(),
            List.of(price("0.1", null, MAY.minusDays(1)), price("0.2", MAY, null)),
            List.of());

    assertThat(ReferentialDifference.between(before, after))
        .containsExactly(
            new Change("domain", "relabelled", "ai", "AI", "AI & ML"),
            new Change("product", "added", "tpu", null, "TPU"),
            new Change("product", "retired", "vm", null, "2026-05-01"),
            new Change("product", "moved", "gpu", "compute", "ai"),
            new Change(
                "application-rule",
                "added",
                "atlas, prefix crm",
                null,
                "crm, priority 1, ever to ever"),
            new Change(
                "application-rule",
                "removed",
                "atlas, exact crm",
                "crm, priority 1, ever to ever",
                null),
            new Change(
                "price",
                "changed",
                "list, vm",
                "0.1, ever to ever",
                "0.1, ever to 2026-04-30; 0.2, 2026-05-01 to ever"));
  }

  private static Product product(String id, String label, String domain, LocalDate retiredOn) {
    return new Product(id, label, "all", domain, "Hours", Kind.DIRECT, retiredOn);
  }

  private static Price price(String unitPrice, LocalDate from, LocalDate to) {
    return new Price("list", "vm", Basis.UNIT_PRICE, new BigDecimal(unitPrice), from, to);
  }
}
