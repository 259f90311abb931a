package org.finopshub.local.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.finopshub.local.TestMart;
import org.finopshub.local.allocation.AllocationRules.Rule;

/** Whatever is split among whomever by whatever rule: not the last decimal is lost or made. */
class AllocationConservesIT {
  private static final Map<Rule, TestMart> MARTS = new LinkedHashMap<>();

  @BeforeContainer
  static void open() {
    var weights = new LinkedHashMap<String, BigDecimal>();
    for (int i = 0; i < 12; i += 2) {
      weights.put("app-" + i, new BigDecimal("0.1").multiply(BigDecimal.valueOf(i - 2L)));
    }
    for (var rule : List.of(Rule.byDirectEffectiveCost(), Rule.byWeights(weights), Rule.evenly())) {
      MARTS.put(rule, TestMart.create(new AllocationRules(Map.of("compute", rule))));
    }
  }

  @AfterContainer
  static void close() {
    MARTS.values().forEach(TestMart::close);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
  void everySumComesThroughToTheLastDecimal(
      @ForAll("rules") Rule rule,
      @ForAll("directCosts") List<BigDecimal> directCosts,
      @ForAll("pools") List<Pool> pools) {
    var mart = MARTS.get(rule);
    var delivery = mart.deliverAnew();
    for (int i = 0; i < directCosts.size(); i++) {
      delivery.line(
          "application", "app-" + i, "support", "credit", "0", plain(directCosts.get(i)), "USD");
    }
    for (var pool : pools) {
      delivery.line(
          "pool", null, "cluster", "adjustment", plain(pool.quantity), plain(pool.billed), "USD");
    }

    var run = mart.runMonth();

    assertThat(mart.rows("indirect-sums", run))
        .containsExactly(
            "%s %s %s"
                .formatted(
                    exact(pools.stream().map(Pool::quantity).toList()),
                    exact(pools.stream().map(Pool::billed).toList()),
                    "0"));
  }

  @Provide
  Arbitrary<Rule> rules() {
    return Arbitraries.of(MARTS.keySet());
  }

  @Provide
  Arbitrary<List<BigDecimal>> directCosts() {
    return amounts().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<Pool>> pools() {
    return Combinators.combine(amounts(), amounts()).as(Pool::new).list().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<BigDecimal> amounts() {
    return Arbitraries.oneOf(
        Arbitraries.just(BigDecimal.ZERO),
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-1000000000000"), new BigDecimal("1000000000000"))
            .ofScale(18),
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-0.000000000000000020"), new BigDecimal("0.00000000000000002"))
            .ofScale(18));
  }

  private static String exact(List<BigDecimal> amounts) {
    var sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return plain(sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros());
  }

  private static String plain(BigDecimal amount) {
    return amount.toPlainString();
  }

  record Pool(BigDecimal quantity, BigDecimal billed) {}
}
