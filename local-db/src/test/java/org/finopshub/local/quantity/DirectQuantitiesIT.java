package org.finopshub.local.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.finopshub.local.TestMart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectQuantitiesIT {
  private final TestMart mart = TestMart.create();

  @AfterEach
  void close() {
    mart.close();
  }

  @Test
  void usageOfOneApplicationAndProductIsSummed() {
    mart.deliver("a")
        .consumed("app-web", "vm", "1.5", "0.10")
        .consumed("legacy", "vm", "2", "0.20");
    mart.deliver("b").consumed("app-web", "vm", "0.000000000000000001", "-0.05");

    var run = mart.quantify();

    assertThat(mart.rows("quantities", run))
        .containsExactly("direct app-web vm usage 3.500000000000000001 Hours 0.25 USD");
  }

  @Test
  void chargeCategoriesAndCurrenciesStayApart() {
    mart.deliver("a")
        .consumed("app-web", "vm", "1", "1")
        .line("application", "app-web", "vm", "adjustment", "-1", "-1", "USD")
        .line("application", "app-web", "vm", "usage", "2", "2", "EUR");

    var run = mart.quantify();

    assertThat(mart.rows("quantities", run))
        .containsExactly(
            "direct app-web vm adjustment -1 Hours -1 USD",
            "direct app-web vm usage 2 Hours 2 EUR",
            "direct app-web vm usage 1 Hours 1 USD");
  }

  @Test
  void anApplicationNoRuleKnowsIsUnallocatedAndFound() {
    mart.deliver("a")
        .consumed("Skunkworks", "vm", "1", "4")
        .consumed("Skunkworks", "disk", "1", "3");

    var run = mart.quantify();

    assertThat(mart.rows("quantities", run))
        .containsExactly(
            "direct unallocated disk usage 1 GB-Months 3 USD",
            "direct unallocated vm usage 1 Hours 4 USD");
    assertThat(mart.rows("findings", run)).containsExactly("unmapped-application Skunkworks 7 USD");
  }

  @Test
  void unreadableTagsAreUnallocatedAndNotThePools() {
    mart.deliver("a")
        .consumed("app-web", "vm", "1", "1")
        .line("unreadable", null, "vm", "usage", "1", "4", "USD");

    var run = mart.quantify();

    assertThat(mart.rows("quantities", run))
        .containsExactly(
            "direct app-web vm usage 1 Hours 1 USD", "direct unallocated vm usage 1 Hours 4 USD");
  }

  @Test
  void aProductNobodyKnowsIsTheDomainsUnmappedOne() {
    mart.deliver("a")
        .consumed("app-web", null, "7", "4")
        .consumed("app-web", "vanished-product", "1", "2");

    var run = mart.quantify();

    assertThat(mart.rows("quantities", run))
        .containsExactly("direct app-web unmapped-compute usage 8 Units 6 USD");
    assertThat(mart.rows("findings", run))
        .containsExactly("unknown-product vanished-product 2 USD");
  }

  @Test
  void aSharedProductIsThePoolsWhateverItsTagsSay() {
    mart.deliver("a").consumed("app-web", "vm", "1", "1").consumed("app-crm", "cluster", "10", "5");

    var run = mart.quantify();

    assertThat(mart.rows("quantities", run))
        .containsExactly(
            "direct app-web vm usage 1 Hours 1 USD",
            "indirect app-web cluster usage 10 Hours 5 USD");
  }

  @Test
  void aDomainTheReferentialDoesNotHaveIsNamed() {
    mart.deliver("a").consumed("app-web", "vm", "1", "1");
    mart.update("move-usage-to-the-moon");
    var quantities = mart.bean(DirectQuantities.class);
    var run = mart.start();

    assertThatThrownBy(() -> quantities.compute(run))
        .isInstanceOf(UnknownDomainException.class)
        .hasMessageContaining("[moon]")
        .hasMessageContaining("referential version 1");
    assertThat(mart.rows("quantities", run)).isEmpty();
  }

  @Test
  void computingAgainGivesTheSameQuantities() {
    mart.deliver("a").consumed("app-web", "vm", "1", "1").pooled("disk", "2", "2");
    var run = mart.quantify();
    var first = mart.rows("quantities", run);

    mart.bean(DirectQuantities.class).compute(run);

    assertThat(mart.rows("quantities", run)).containsExactlyElementsOf(first.subList(0, 1));
  }
}
