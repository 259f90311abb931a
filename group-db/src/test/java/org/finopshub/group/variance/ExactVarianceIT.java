package org.finopshub.group.variance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.finopshub.contract.charge.Allocation;
import org.finopshub.group.ScratchDirectory;
import org.finopshub.group.TestLedger;
import org.finopshub.group.report.CostQuery;
import org.finopshub.group.report.Dimension;
import org.finopshub.group.report.GroupCostReport;
import org.finopshub.group.report.Measure;
import org.finopshub.group.report.Valuation;

/** Whatever two months hold, and however it is looked at, the effects are the difference. */
class ExactVarianceIT {
  private static final List<List<Dimension>> GROUPINGS =
      List.of(
          List.of(),
          List.of(Dimension.DOMAIN),
          List.of(Dimension.ENTITY, Dimension.PRODUCT, Dimension.ALLOCATION),
          List.of(Dimension.APPLICATION),
          List.of(Dimension.APPLICATION, Dimension.PRODUCT));
  private static final Valuation CONVERTED = new Valuation(Optional.empty(), Optional.of("EUR"));
  private static final Valuation VALUED =
      new Valuation(Optional.of("group-2026"), Optional.empty());

  private static final ScratchDirectory SCRATCH = ScratchDirectory.make("variance");
  private static TestLedger ledger;
  private static YearMonth next = YearMonth.of(2021, 1);

  /** One charge of a key; a second of the same key is left out. */
  record Line(
      String application,
      String product,
      Allocation allocation,
      String currency,
      BigDecimal quantity,
      BigDecimal cost) {
    List<Object> key() {
      return List.of(application, product, allocation, currency);
    }
  }

  @BeforeContainer
  static void open() {
    ledger = new TestLedger(SCRATCH.path());
  }

  @AfterContainer
  static void close() {
    ledger.close();
    SCRATCH.close();
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void effectsAddUpToTheDifferenceToTheLastDecimal(
      @ForAll("slices") List<Line> published,
      @ForAll("slices") List<Line> restated,
      @ForAll("slices") List<Line> after,
      @ForAll("rates") BigDecimal oldRate,
      @ForAll("rates") BigDecimal newRate) {
    var from = next;
    var to = next.plusMonths(1);
    next = next.plusMonths(2);
    publish(published, from, 1);
    publish(restated, from, 2);
    publish(after, to, 1);
    ledger.takeRates(
        "rates.csv",
        "period,currency,rate\n%s,USD,%s\n%s,USD,%s\n"
            .formatted(from, oldRate.toPlainString(), to, newRate.toPlainString()));

    for (var valuation : List.of(Valuation.AS_PUBLISHED, VALUED, CONVERTED)) {
      for (var grouping : GROUPINGS) {
        var items = explain(from, to, grouping, valuation);

        assertThat(items).allSatisfy(ExactVarianceIT::addsUp);
        assertThat(sums(items, Figure.TO_COST)).isEqualTo(costs(to, valuation));
      }
    }
    assertThat(sums(explain(from, to, List.of(), Valuation.AS_PUBLISHED), Figure.FROM_COST))
        .isEqualTo(sums(published));
  }

  @Provide
  Arbitrary<List<Line>> slices() {
    return Combinators.combine(
            Arbitraries.of("app-a", "app-b", "app-c"),
            Arbitraries.of("vm-standard", "disk-ssd"),
            Arbitraries.of(Allocation.values()),
            Arbitraries.of("USD", "EUR"),
            decimals(0, 1_000),
            decimals(-1_000, 1_000))
        .as(Line::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .uniqueElements(Line::key);
  }

  @Provide
  Arbitrary<BigDecimal> rates() {
    return decimals(0, 3).filter(rate -> rate.signum() > 0);
  }

  private static Arbitrary<BigDecimal> decimals(int least, int most) {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(least), BigDecimal.valueOf(most))
        .ofScale(18);
  }

  private static void publish(List<Line> lines, YearMonth period, long exportSeq) {
    var charges = Charges.of(period);
    lines.forEach(
        line ->
            charges.row(
                line.application(),
                line.product(),
                line.allocation(),
                line.quantity().toPlainString(),
                line.cost().toPlainString(),
                line.currency()));
    charges.publish(ledger, exportSeq);
  }

  private static List<Variance> explain(
      YearMonth from, YearMonth to, List<Dimension> groupBy, Valuation valuation) {
    return ledger
        .read(
            VarianceReport.class,
            report ->
                report.explain(
                    new VarianceQuery(
                        new Sides.Months(from, to),
                        groupBy,
                        Map.of(),
                        valuation,
                        Optional.empty(),
                        1_000,
                        0)))
        .items();
  }

  private static void addsUp(Variance item) {
    var effects =
        item.figures().entrySet().stream()
            .filter(figure -> figure.getKey().isEffect())
            .map(Map.Entry::getValue)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(effects)
        .as("%s", item)
        .isEqualByComparingTo(item.figures().get(Figure.DIFFERENCE))
        .isEqualByComparingTo(
            item.figures().get(Figure.TO_COST).subtract(item.figures().get(Figure.FROM_COST)));
  }

  private static Map<String, BigDecimal> sums(List<Variance> items, Figure figure) {
    var sums = new TreeMap<String, BigDecimal>();
    items.forEach(item -> add(sums, item.currency(), item.figures().get(figure)));
    return plain(sums);
  }

  private static Map<String, BigDecimal> sums(List<Line> lines) {
    var sums = new TreeMap<String, BigDecimal>();
    lines.forEach(line -> add(sums, line.currency(), line.cost()));
    return plain(sums);
  }

  private static Map<String, BigDecimal> costs(YearMonth month, Valuation valuation) {
    var sums = new TreeMap<String, BigDecimal>();
    ledger
        .read(
            GroupCostReport.class,
            report ->
                report.costs(
                    new CostQuery(
                        month,
                        month,
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of(Measure.EFFECTIVE_COST),
                        List.of(),
                        10,
                        0,
                        null,
                        valuation)))
        .items()
        .forEach(
            item ->
                add(
                    sums,
                    item.get("currency").toString(),
                    new BigDecimal(item.get("effective_cost").toString())));
    return plain(sums);
  }

  private static void add(Map<String, BigDecimal> sums, String currency, BigDecimal cost) {
    sums.merge(currency, cost, BigDecimal::add);
  }

  /** Without zeros: a currency that sums to nothing may be there or not. */
  private static Map<String, BigDecimal> plain(Map<String, BigDecimal> sums) {
    var currencies = new ArrayList<>(sums.keySet());
    currencies.forEach(
        currency ->
            sums.compute(
                currency, (key, sum) -> sum.signum() == 0 ? null : sum.stripTrailingZeros()));
    return sums;
  }
}
