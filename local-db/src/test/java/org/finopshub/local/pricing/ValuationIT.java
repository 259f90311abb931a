package org.finopshub.local.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.finopshub.local.TestMart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ValuationIT {
  private final TestMart mart = TestMart.create();

  @AfterEach
  void close() {
    mart.close();
  }

  @Test
  void aUnitPriceTimesTheQuantityIsTheEffectiveCost() {
    mart.deliver("a").consumed("app-web", "vm", "12.5", "99").pooled("cluster", "3", "1");
    var run = mart.quantify();

    mart.bean(Valuation.class).value(run);

    assertThat(mart.rows("costs", run))
        .containsExactly(
            "list-2024 direct app-web vm 1.25", "list-2024 indirect app-web cluster 1.5");
  }

  @Test
  void asBilledIsWhatWasBilled() {
    mart.deliver("a").consumed("app-web", "disk", "12.5", "99.999999999999999999");
    var run = mart.quantify();

    mart.bean(Valuation.class).value(run);

    assertThat(mart.rows("costs", run))
        .containsExactly("list-2024 direct app-web disk 99.999999999999999999");
  }

  @Test
  void aCostIsRoundedOnceHalfUp() {
    mart.deliver("a")
        .consumed("app-web", "vm", "0.000000000000000005", "1")
        .consumed("app-crm", "vm", "0.000000000000000004", "1")
        .line("application", "app-old", "vm", "adjustment", "-0.000000000000000005", "0", "USD");
    var run = mart.quantify();

    mart.bean(Valuation.class).value(run);

    assertThat(mart.rows("costs", run))
        .containsExactly(
            "list-2024 direct app-crm vm 0",
            "list-2024 direct app-old vm -0.000000000000000001",
            "list-2024 direct app-web vm 0.000000000000000001");
  }

  @Test
  void anUnmappedProductCountsAsBilledInEveryView() {
    mart.deliver("a").consumed("app-web", null, "7", "4");
    var run = mart.quantify();

    mart.bean(Valuation.class).value(run.valuedWith("no-such-view"));

    assertThat(mart.rows("costs", run))
        .containsExactly("no-such-view direct app-web unmapped-compute 4");
  }

  @Test
  void aMissingPriceNamesProductPeriodAndView() {
    mart.deliver("a").consumed("app-web", "vm", "7", "4").consumed("app-web", "disk", "7", "4");
    var run = mart.quantify();
    var valuation = mart.bean(Valuation.class);

    assertThatThrownBy(() -> valuation.value(run.valuedWith("bare")))
        .isInstanceOf(MissingPriceException.class)
        .hasMessageContaining("Pricing view bare has no price in 2024-09 for [disk, vm]");
    assertThat(mart.rows("costs", run)).isEmpty();
    assertThat(mart.rows("findings", run))
        .containsExactly("missing-price disk 4 USD", "missing-price vm 4 USD");
  }

  @Test
  void anotherCurrencyThanTheViewsCountsAsBilledAndIsFound() {
    mart.deliver("a").line("application", "app-web", "vm", "usage", "7", "4", "EUR");
    var run = mart.quantify();

    mart.bean(Valuation.class).value(run);

    assertThat(mart.rows("costs", run)).containsExactly("list-2024 direct app-web vm 4");
    assertThat(mart.rows("findings", run)).containsExactly("foreign-currency vm 4 EUR");
  }

  @Test
  void anotherViewLeavesQuantitiesUntouched() {
    mart.deliver("a").consumed("app-web", "vm", "10", "3").pooled("cluster", "2", "2");
    var run = mart.runMonth();
    var before = mart.rows("quantity-versions", run);

    mart.bean(Valuation.class).value(run.valuedWith("list-2025"));

    assertThat(mart.rows("quantity-versions", run)).isEqualTo(before).hasSize(2);
    assertThat(mart.rows("costs", run))
        .containsExactly(
            "list-2024 direct app-web vm 1",
            "list-2024 indirect app-web cluster 1",
            "list-2025 direct app-web vm 2",
            "list-2025 indirect app-web cluster 1");
  }

  @Test
  void valuingAgainReplacesTheCosts() {
    mart.deliver("a").consumed("app-web", "vm", "10", "3");
    var run = mart.quantify();

    mart.bean(Valuation.class).value(run);
    mart.bean(Valuation.class).value(run);

    assertThat(mart.rows("costs", run)).containsExactly("list-2024 direct app-web vm 1");
  }
}
