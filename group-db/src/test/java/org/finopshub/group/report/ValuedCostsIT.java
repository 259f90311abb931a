package org.finopshub.group.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleCharges;
import org.finopshub.contract.charge.Charge;
import org.finopshub.group.TestLedger;
import org.finopshub.group.TestPrices;
import org.finopshub.group.pricing.MonthFreeze;
import org.finopshub.group.referential.ReferentialStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quantities of any month in the prices of any view, and costs in the group's currency. */
class ValuedCostsIT {
  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final LocalDate FIRST_OF_MAY = LocalDate.of(2026, 5, 1);
  private static final String TINY = "0.000000000000000001";

  @TempDir static Path directory;
  private static TestLedger ledger;
  private static TestPrices files;

  @BeforeAll
  static void load() {
    files = TestPrices.in(directory);
    writePrices("0.06");
    ledger = new TestLedger(directory, files.directory());
    for (var entity : List.of("atlas", "boreal")) {
      ledger.take(
          DropFixture.in(ledger.inbox(entity))
              .entity(entity)
              .rows(
                  List.of(
                      charge(
                          entity,
                          "app-a",
                          "compute",
                          "vm-standard",
                          "Hours",
                          "1.5",
                          "10.10",
                          "USD"),
                      charge(entity, "app-b", "compute", "vm-standard", "Hours", "2", "7", "EUR"),
                      charge(entity, "app-b", "compute", "vm-old", "Hours", "1", "3", "USD"),
                      charge(
                          entity, "app-a", "storage", "disk-ssd", "GB-Months", "3", "0.5", "USD"),
                      charge(
                          entity,
                          "app-a",
                          "storage",
                          "unmapped-storage",
                          "Units",
                          "9",
                          TINY,
                          "USD")))
              .write());
    }
    ledger.takeRates("booked.csv", "period,currency,rate\n2026-05,USD,0.9\n2026-06,USD,0.8\n");
  }

  @AfterAll
  static void close() {
    ledger.close();
  }

  @Test
  void unitPricesAreInTheViewsCurrencyAndTheRestInWhatItWasBilled() {
    assertThat(view("group-2026-eur", Dimension.PRODUCT))
        .containsExactly(
            item(Map.of("product", "disk-ssd", "currency", "USD"), "0.5", false),
            item(Map.of("product", "unmapped-storage", "currency", "USD"), TINY, false),
            item(Map.of("product", "vm-old", "currency", "EUR"), null, true),
            item(Map.of("product", "vm-standard", "currency", "EUR"), "0.21", false));
  }

  @Test
  void whatHasNoPriceIsFlaggedAndNeverZero() {
    assertThat(view("group-2026-eur", Dimension.DOMAIN))
        .contains(item(Map.of("domain", "compute", "currency", "EUR"), "0.21", true));
    assertThat(costs(query(List.of(), valued("group-2026-eur"))).pricing())
        .contains(new Pricing("group-2026-eur", false));
    assertThat(costs(query(List.of(), valued("group-2026"))).pricing())
        .contains(new Pricing("group-2026", true));
  }

  @Test
  void applicationsAreValuedFromTheFactsToTheSameTotal() {
    assertThat(view("group-2026-eur", Dimension.APPLICATION))
        .containsExactly(
            item(Map.of("application", "app-a", "currency", "EUR"), "0.09", false),
            item(Map.of("application", "app-a", "currency", "USD"), "0.500000000000000001", false),
            item(Map.of("application", "app-b", "currency", "EUR"), "0.12", true));
  }

  @Test
  void aPriceChangeReachesOpenMonthsOnly() {
    ledger.get(MonthFreeze.class).freeze("boreal", FIRST_OF_MAY);
    writePrices("0.08");
    ledger.get(ReferentialStore.class).load();

    var costs =
        costs(
            new CostQuery(
                MAY,
                MAY,
                List.of(Dimension.ENTITY),
                Map.of(Dimension.PRODUCT, List.of("vm-standard")),
                List.of(),
                List.of(),
                List.of(),
                10,
                0,
                null,
                valued("group-2026-eur")));

    writePrices("0.06");
    ledger.get(ReferentialStore.class).load();
    ledger.get(MonthFreeze.class).unfreeze("boreal", FIRST_OF_MAY);
    assertThat(costs.items())
        .containsExactly(
            item(Map.of("entity", "atlas", "currency", "EUR"), "0.28", false),
            item(Map.of("entity", "boreal", "currency", "EUR"), "0.21", false));
  }

  @Test
  void whatHasARateIsAddedUpInTheGroupsCurrencyAndTheRestStaysApart() {
    ledger.takeRates("more.csv", "period,currency,rate\n2026-05,CHF,1.1\n");

    var answer = costs(query(List.of(), new Valuation(Optional.empty(), Optional.of("EUR"))));

    assertThat(answer.items())
        .containsExactly(
            Map.of(
                "currency", "EUR",
                "billed_cost", "38.4800000000000000018",
                "rate_missing", false));
    assertThat(answer.conversion()).contains(new Conversion("EUR", 4, 0));
  }

  private static void writePrices(String euroPrice) {
    files
        .price("vm-standard", "0.05", "", "")
        .row("group-2026-eur,vm-standard,unit-price,%s,,\n".formatted(euroPrice))
        .row("group-2026-eur,disk-ssd,as-billed,,,\n")
        .row("group-2026-eur,vm-old,unit-price,1,2026-06-01,\n")
        .row("group-2026,vm-old,as-billed,,,\n")
        .row("group-2026,disk-ssd,as-billed,,,\n")
        .write();
  }

  @Test
  void aMissingRateLeavesTheCostInItsOwnCurrencyAndSaysSo() {
    ledger.takeRates("booked.csv", "period,currency,rate\n2026-06,USD,0.8\n");

    var answer =
        costs(
            query(List.of(Dimension.ENTITY), new Valuation(Optional.empty(), Optional.of("EUR"))));

    ledger.takeRates("booked.csv", "period,currency,rate\n2026-05,USD,0.9\n2026-06,USD,0.8\n");
    assertThat(answer.items())
        .containsExactly(
            Map.of("entity", "atlas", "currency", "EUR", "billed_cost", "7", "rate_missing", false),
            Map.of(
                "entity", "atlas",
                "currency", "USD",
                "billed_cost", "13.600000000000000001",
                "rate_missing", true),
            Map.of(
                "entity", "boreal", "currency", "EUR", "billed_cost", "7", "rate_missing", false),
            Map.of(
                "entity", "boreal",
                "currency", "USD",
                "billed_cost", "13.600000000000000001",
                "rate_missing", true));
    assertThat(answer.conversion()).contains(new Conversion("EUR", 2, 2));
  }

  @Test
  void aNewRateReachesOpenMonthsOnly() {
    ledger.get(MonthFreeze.class).freeze("boreal", FIRST_OF_MAY);
    ledger.takeRates("booked.csv", "period,currency,rate\n2026-05,USD,0.5\n");

    var items =
        costs(
                query(
                    List.of(Dimension.ENTITY, Dimension.DOMAIN),
                    new Valuation(Optional.empty(), Optional.of("EUR"))))
            .items();

    ledger.get(MonthFreeze.class).unfreeze("boreal", FIRST_OF_MAY);
    ledger.takeRates("booked.csv", "period,currency,rate\n2026-05,USD,0.9\n2026-06,USD,0.8\n");
    assertThat(items)
        .extracting(
            item -> item.get("entity") + " " + item.get("domain") + " " + item.get("billed_cost"))
        .containsExactly(
            "atlas compute 13.55",
            "atlas storage 0.2500000000000000005",
            "boreal compute 18.79",
            "boreal storage 0.4500000000000000009");
  }

  @Test
  void pricesAndRatesWorkTogether() {
    var answer =
        costs(query(List.of(), new Valuation(Optional.of("group-2026-eur"), Optional.of("EUR"))));

    assertThat(answer.items())
        .containsExactly(
            Map.of(
                "currency",
                "EUR",
                "effective_cost",
                "1.3200000000000000018",
                "price_missing",
                true,
                "rate_missing",
                false));
  }

  @Test
  void anUnknownViewOrCurrencyIsRefusedWithWhatThereIs() {
    assertThatThrownBy(() -> costs(query(List.of(), valued("list-2027"))))
        .isInstanceOf(UnknownValuationException.class)
        .hasMessage("pricing_view is list-2027, not one of group-2026, group-2026-eur");
    assertThatThrownBy(
            () -> costs(query(List.of(), new Valuation(Optional.empty(), Optional.of("JPY")))))
        .isInstanceOf(UnknownValuationException.class)
        .hasMessage("convert_to is JPY, not the group's currency, EUR");
  }

  private static Map<String, Object> item(
      Map<String, String> keys, String effectiveCost, boolean priceMissing) {
    var item = new HashMap<String, Object>(keys);
    item.put("effective_cost", effectiveCost);
    item.put("price_missing", priceMissing);
    return item;
  }

  private static List<Map<String, Object>> view(String pricingView, Dimension by) {
    return costs(
            new CostQuery(
                MAY,
                MAY,
                List.of(by),
                Map.of(Dimension.ENTITY, List.of("atlas")),
                List.of(),
                List.of(),
                List.of(),
                10,
                0,
                null,
                valued(pricingView)))
        .items();
  }

  private static Valuation valued(String pricingView) {
    return new Valuation(Optional.of(pricingView), Optional.empty());
  }

  private static CostQuery query(List<Dimension> groupBy, Valuation valuation) {
    var measures =
        valuation.pricingView().isPresent() ? List.<Measure>of() : List.of(Measure.BILLED_COST);
    return new CostQuery(
        MAY, MAY, groupBy, Map.of(), List.of(), measures, List.of(), 10, 0, null, valuation);
  }

  private static CostAnswer costs(CostQuery query) {
    return ledger.read(GroupCostReport.class, report -> report.costs(query));
  }

  private static Charge charge(
      String entity,
      String application,
      String domain,
      String product,
      String unit,
      String quantity,
      String billed,
      String currency) {
    return new SampleCharges.Edit(SampleCharges.one())
        .entity(entity)
        .application(application)
        .product(domain, product, unit)
        .quantity(quantity)
        .billed(billed, currency)
        .charge();
  }
}
