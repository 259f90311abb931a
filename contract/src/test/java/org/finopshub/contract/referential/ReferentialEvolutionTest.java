package org.finopshub.contract.referential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.finopshub.contract.referential.Referential.Domain;
import org.finopshub.contract.referential.Referential.Product;
import org.finopshub.contract.referential.Referential.Product.Kind;
import org.junit.jupiter.api.Test;

class ReferentialEvolutionTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final Domain COMPUTE = new Domain("compute", "Compute", null);
  private static final Product VM = product("vm", "compute", "Hours", Kind.DIRECT, null);

  @Test
  void everythingThatGoesAgainstAPublishedIdIsListed() {
    var before =
        referential(
            List.of(COMPUTE, new Domain("moon", "Moon", null), new Domain("old", "Old", MAY)),
            List.of(
                VM,
                product("gone", "compute", "Hours", Kind.DIRECT, null),
                product("unit", "compute", "Hours", Kind.DIRECT, null),
                product("kind", "compute", "Hours", Kind.DIRECT, null),
                product("back", "compute", "Hours", Kind.DIRECT, MAY),
                product("later", "compute", "Hours", Kind.DIRECT, MAY)));
    var after =
        referential(
            List.of(COMPUTE, new Domain("old", "Old", null)),
            List.of(
                VM,
                product("unit", "compute", "Minutes", Kind.DIRECT, null),
                product("kind", "compute", "Hours", Kind.SHARED, null),
                product("back", "compute", "Hours", Kind.DIRECT, null),
                product("later", "compute", "Hours", Kind.DIRECT, MAY.plusDays(1))));

    assertThat(ReferentialEvolution.problems(before, after))
        .containsExactly(
            "domains.csv: domain moon is no longer there; keep it and give it a retired_on",
            "domains.csv: domain old was retired on 2026-05-01 and is now in use;"
                + " an id is never used again, add another one",
            "products.csv: product gone is no longer there; keep it and give it a retired_on",
            "products.csv: product unit: the unit changes from Hours to Minutes;"
                + " retire it and add a product instead",
            "products.csv: product kind: the kind changes from direct to shared;"
                + " retire it and add a product instead",
            "products.csv: product back was retired on 2026-05-01 and is now in use;"
                + " an id is never used again, add another one",
            "products.csv: product later was retired on 2026-05-01 and is now retired on"
                + " 2026-05-02; an id is never used again, add another one");
  }

  @Test
  void retiringMovingRelabellingAndAddingAreAllowed() {
    var before =
        referential(
            List.of(COMPUTE), List.of(VM, product("b", "compute", "Hours", Kind.DIRECT, MAY)));
    var after =
        referential(
            List.of(new Domain("compute", "Computing", MAY), new Domain("new", "New", null)),
            List.of(
                new Product("vm", "Machine", "machines", "new", "Hours", Kind.DIRECT, MAY),
                product("b", "compute", "Hours", Kind.DIRECT, MAY.minusDays(1)),
                product("c", "new", "Hours", Kind.SHARED, null)));

    assertThat(ReferentialEvolution.problems(before, after)).isEmpty();
  }

  private static Referential referential(List<Domain> domains, List<Product> products) {
    return new Referential(1, domains, products, List.of(), List.of(), List.of(), List.of());
  }

  private static Product product(
      String id, String domain, String unit, Kind kind, LocalDate retiredOn) {
    return new Product(id, id, "all", domain, unit, kind, retiredOn);
  }
}
