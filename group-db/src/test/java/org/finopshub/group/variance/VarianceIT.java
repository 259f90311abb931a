package org.finopshub.group.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finopshub.group.TestLedger;
import org.finopshub.group.TestPrices;
import org.finopshub.group.report.Conversion;
import org.finopshub.group.report.Dimension;
import org.finopshub.group.report.Pricing;
import org.finopshub.group.report.Valuation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VarianceIT {
  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final YearMonth JUNE = YearMonth.of(2026, 6);
  private static final Sides MONTHS = new Sides.Months(MAY, JUNE);

  @TempDir static Path directory;
  private static TestLedger ledger;
  private static UUID firstOfMay;
  private static UUID secondOfMay;

  @BeforeAll
  static void publish() {
    var files =
        TestPrices.in(directory)
            .price("vm-standard", "2", "", "")
            .row("group-2026-eur,vm-standard,unit-price,1,,2026-05-31\n")
            .row("group-2026-eur,vm-standard,unit-price,3,2026-06-01,\n")
            .row("group-2026-eur,disk-ssd,unit-price,7,2026-06-01,\n")
            .write();
    ledger = new TestLedger(directory, files.directory());
    firstOfMay =
        Charges.of(MAY)
            .direct("app-a", "vm-standard", "9", "90", "USD")
            .direct("app-a", "vm-old", "5", "1.5", "USD")
            .share("app-a", "disk-ssd", "4", "8")
            .share("app-b", "disk-ssd", "6", "12")
            .publish(ledger, 1);
    secondOfMay =
        Charges.of(MAY)
            .direct("app-a", "vm-standard", "10", "100", "USD")
            .direct("app-a", "vm-old", "5", "1.5", "USD")
            .share("app-a", "disk-ssd", "4", "8")
            .share("app-b", "disk-ssd", "6", "12")
            .publish(ledger, 2);
    Charges.of(JUNE)
        .direct("app-a", "vm-standard", "12", "132", "USD")
        .direct("app-c", "vm-standard", "1", "10", "EUR")
        .share("app-a", "disk-ssd", "10", "20")
        .share("app-b", "disk-ssd", "10", "20")
        .publish(ledger, 1);
    ledger.takeRates("booked.csv", "period,currency,rate\n2026-05,USD,0.5\n2026-06,USD,0.6\n");
  }

  @AfterAll
  static void close() {
    ledger.close();
  }

  @Test
  void quantityPriceNewGoneAndRestatementAreToldApart() {
    assertThat(explain(MONTHS, Valuation.AS_PUBLISHED, Dimension.PRODUCT))
        .containsExactly(
            "disk-ssd USD from_cost=20 to_cost=40 difference=20 volume=20",
            "vm-old USD from_cost=1.5 difference=-1.5 gone=-1.5",
            "vm-standard EUR to_cost=10 difference=10 new=10",
            "vm-standard USD from_cost=90 to_cost=132 difference=42 volume=20 price=12"
                + " restatement=10");
  }

  @Test
  void aShareThatChangesIsToldFromAPoolThatGrows() {
    assertThat(
            items(
                query(
                    MONTHS,
                    Valuation.AS_PUBLISHED,
                    Map.of(Dimension.APPLICATION, List.of("app-a")),
                    Dimension.PRODUCT,
                    Dimension.ALLOCATION)))
        .contains(
            "disk-ssd indirect USD from_cost=8 to_cost=20 difference=12 volume=8 allocation=4");
    assertThat(explain(MONTHS, Valuation.AS_PUBLISHED, Dimension.APPLICATION))
        .contains("app-b USD from_cost=12 to_cost=20 difference=8 volume=12 allocation=-4");
  }

  @Test
  void whatARateIsWorthIsAnEffectOfItsOwn() {
    var convertedToEuro = new Valuation(Optional.empty(), Optional.of("EUR"));

    assertThat(explain(MONTHS, convertedToEuro))
        .containsExactly(
            "EUR from_cost=55.75 to_cost=113.2 difference=57.45 volume=20 price=6"
                + " exchange_rate=17.2 restatement=5 new=10 gone=-0.75");
    assertThat(answer(query(MONTHS, convertedToEuro, Map.of())).conversion())
        .contains(new Conversion("EUR", 4, 0));
  }

  @Test
  void quantitiesAreComparedInAnyViewsPricesAndWhatHasNoneIsLeftOutAndSaid() {
    var view = new Valuation(Optional.of("group-2026-eur"), Optional.empty());

    assertThat(explain(MONTHS, view, Dimension.PRODUCT))
        .containsExactly(
            "disk-ssd EUR without a price",
            "vm-old EUR without a price",
            "vm-standard EUR from_cost=9 to_cost=39 difference=30 volume=3 price=26"
                + " restatement=1");
    assertThat(answer(query(MONTHS, view, Map.of())).pricing())
        .contains(new Pricing("group-2026-eur", false));
  }

  @Test
  void twoRunsOfAMonthAreComparedLikeTwoMonths() {
    assertThat(explain(new Sides.Runs(firstOfMay, secondOfMay), Valuation.AS_PUBLISHED))
        .containsExactly("USD from_cost=111.5 to_cost=121.5 difference=10 volume=10");
  }

  @Test
  void runsOfDifferentMonthsAreRefused() {
    var nobodys = UUID.fromString("00000000-0000-4000-8000-00000000ffff");

    assertThatThrownBy(() -> explain(new Sides.Runs(firstOfMay, nobodys), Valuation.AS_PUBLISHED))
        .isInstanceOf(UnknownRunsException.class)
        .hasMessageEndingWith("expected two runs that were loaded for one entity and month");
  }

  @Test
  void theLargestEffectComesFirstWhenAskedFor() {
    var dearest =
        new VarianceQuery(
            MONTHS,
            List.of(Dimension.PRODUCT),
            Map.of(),
            Valuation.AS_PUBLISHED,
            Optional.of(new VarianceQuery.Order(Figure.VOLUME, true)),
            1,
            1);

    assertThat(items(dearest)).hasSize(1).first().asString().startsWith("vm-standard USD");
    assertThat(answer(dearest).total()).isEqualTo(4);
  }

  private static List<String> explain(Sides sides, Valuation valuation, Dimension... groupBy) {
    return items(query(sides, valuation, Map.of(), groupBy));
  }

  private static VarianceQuery query(
      Sides sides,
      Valuation valuation,
      Map<Dimension, List<String>> filters,
      Dimension... groupBy) {
    return new VarianceQuery(sides, List.of(groupBy), filters, valuation, Optional.empty(), 100, 0);
  }

  private static VarianceAnswer answer(VarianceQuery query) {
    return ledger.read(VarianceReport.class, report -> report.explain(query));
  }

  private static List<String> items(VarianceQuery query) {
    return answer(query).items().stream().map(VarianceIT::text).toList();
  }

  /** What is not zero, in order. */
  private static String text(Variance item) {
    var figures =
        item.figures().values().contains(null)
            ? Stream.of("without a price")
            : item.figures().entrySet().stream()
                .filter(figure -> figure.getValue().signum() != 0)
                .map(
                    figure ->
                        figure.getKey().code()
                            + "="
                            + figure.getValue().stripTrailingZeros().toPlainString());
    return Stream.of(item.group().values().stream(), Stream.of(item.currency()), figures)
        .flatMap(words -> words)
        .collect(Collectors.joining(" "));
  }
}
