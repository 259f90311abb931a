package org.finopshub.local.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.finopshub.local.TestMart;
import org.finopshub.local.allocation.AllocationRules.Rule;
import org.junit.jupiter.api.Test;

class IndirectAllocationIT {

  @Test
  void aPoolIsSplitByDirectEffectiveCost() {
    try (var mart = TestMart.create()) {
      mart.deliver("a")
          .consumed("app-web", "vm", "30", "1")
          .consumed("app-crm", "vm", "10", "99")
          .pooled("cluster", "8", "4");

      assertThat(indirect(mart))
          .containsExactly(
              "indirect app-crm cluster usage 2 Hours 1 USD",
              "indirect app-web cluster usage 6 Hours 3 USD");
    }
  }

  @Test
  void aPoolIsSplitByWeights() {
    var rule =
        Rule.byWeights(
            Map.of("app-web", new BigDecimal("0.75"), "app-crm", new BigDecimal("2.25")));
    try (var mart = TestMart.create(new AllocationRules(Map.of("compute", rule)))) {
      mart.deliver("a")
          .consumed("app-web", "vm", "1", "1")
          .consumed("app-crm", "vm", "1", "1")
          .consumed("app-without", "vm", "1", "1")
          .consumed("app-stranger", "vm", "1", "1")
          .pooled("cluster", "8", "4");

      assertThat(indirect(mart))
          .containsExactly(
              "indirect app-crm cluster usage 6 Hours 3 USD",
              "indirect app-web cluster usage 2 Hours 1 USD");
    }
  }

  @Test
  void anEvenSplitGivesTheOddUnitToTheFirstApplication() {
    try (var mart = TestMart.create(evenly())) {
      mart.deliver("a")
          .consumed("app-a", "vm", "1", "1")
          .consumed("app-b", "vm", "100", "1")
          .consumed("app-c", "vm", "1", "1")
          .pooled("cluster", "1", "0.000000000000000002");

      assertThat(indirect(mart))
          .containsExactly(
              "indirect app-a cluster usage 0.333333333333333334 Hours 0.000000000000000001 USD",
              "indirect app-b cluster usage 0.333333333333333333 Hours 0.000000000000000001 USD",
              "indirect app-c cluster usage 0.333333333333333333 Hours 0 USD");
    }
  }

  @Test
  void theLargestRemainderGetsTheOddUnit() {
    try (var mart = TestMart.create()) {
      mart.deliver("a")
          .consumed("app-small", "vm", "1", "1")
          .consumed("app-tall", "vm", "2", "1")
          .pooled("cluster", "1", "0");

      assertThat(indirect(mart))
          .containsExactly(
              "indirect app-small cluster usage 0.333333333333333333 Hours 0 USD",
              "indirect app-tall cluster usage 0.666666666666666667 Hours 0 USD");
    }
  }

  @Test
  void aNegativePoolSplitsAsItsPositiveMirror() {
    try (var mart = TestMart.create(evenly())) {
      mart.deliver("a")
          .consumed("app-a", "vm", "1", "1")
          .consumed("app-b", "vm", "1", "1")
          .consumed("app-c", "vm", "1", "1")
          .line("pool", null, "cluster", "credit", "0", "-1", "USD");

      assertThat(indirect(mart))
          .containsExactly(
              "indirect app-a cluster credit 0 Hours -0.333333333333333334 USD",
              "indirect app-b cluster credit 0 Hours -0.333333333333333333 USD",
              "indirect app-c cluster credit 0 Hours -0.333333333333333333 USD");
    }
  }

  @Test
  void aNegativeDriverCountsAsZero() {
    try (var mart = TestMart.create()) {
      mart.deliver("a")
          .consumed("app-web", "vm", "10", "1")
          .line("application", "app-crm", "support", "credit", "0", "-50", "USD")
          .pooled("cluster", "8", "4");

      assertThat(indirect(mart)).containsExactly("indirect app-web cluster usage 8 Hours 4 USD");
    }
  }

  @Test
  void aZeroDriverFallsBackToEven() {
    try (var mart = TestMart.create()) {
      mart.deliver("a")
          .consumed("app-web", "vm", "0", "0")
          .consumed("app-crm", "vm", "0", "0")
          .pooled("cluster", "8", "4");

      assertThat(indirect(mart))
          .containsExactly(
              "indirect app-crm cluster usage 4 Hours 2 USD",
              "indirect app-web cluster usage 4 Hours 2 USD");
    }
  }

  @Test
  void costsOfAnotherCurrencyDriveNothing() {
    try (var mart = TestMart.create()) {
      mart.deliver("a")
          .consumed("app-web", "vm", "10", "1")
          .line("application", "app-crm", "vm", "usage", "9000", "900", "EUR")
          .pooled("cluster", "8", "4");

      assertThat(indirect(mart)).containsExactly("indirect app-web cluster usage 8 Hours 4 USD");
    }
  }

  @Test
  void aDomainWithoutApplicationsLeavesItsPoolUnallocated() {
    try (var mart = TestMart.create()) {
      mart.deliver("a")
          .consumed("app-web", "vm", "10", "1")
          .consumed("Nobody", "disk", "1", "1")
          .pooled("array", "8", "4");

      assertThat(indirect(mart))
          .containsExactly("indirect unallocated array usage 8 GB-Months 4 USD");
    }
  }

  @Test
  void allocatingAgainGivesTheSame() {
    try (var mart = TestMart.create()) {
      mart.deliver("a").consumed("app-web", "vm", "10", "1").pooled("cluster", "8", "4");
      var run = mart.quantify();

      mart.bean(IndirectAllocation.class).allocate(run);

      assertThat(mart.rows("quantities", run))
          .containsExactly(
              "direct app-web vm usage 10 Hours 1 USD",
              "indirect app-web cluster usage 8 Hours 4 USD");
    }
  }

  private static List<String> indirect(TestMart mart) {
    var run = mart.quantify();
    return mart.rows("quantities", run).stream().filter(row -> row.startsWith("indirect")).toList();
  }

  private static AllocationRules evenly() {
    return new AllocationRules(Map.of("compute", Rule.evenly()));
  }
}
