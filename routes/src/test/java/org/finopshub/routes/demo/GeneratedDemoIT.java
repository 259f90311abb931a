package org.finopshub.routes.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.ReferentialFiles;
import org.finopshub.routes.HubDatabases;
import org.finopshub.routes.demo.generate.ExpectedSlice;
import org.finopshub.routes.demo.generate.UsageGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The demo on three months of generated usage: cloud bills, plain files and an SQL source. */
@TestInstance(Lifecycle.PER_CLASS)
class GeneratedDemoIT {
  private SortedMap<String, ExpectedSlice> expected;
  private DemoRecord demo;

  @BeforeAll
  void run(@TempDir Path usage) throws Exception {
    expected = new UsageGenerator(usage).write(SharedDemo.PLAN);
    demo = SharedDemo.running().asStarted();
  }

  @Test
  void everySliceIsLoadedAndExact() {
    assertThat(demo.outcome().slices()).hasSize(9).allMatch(SliceOutcome::isExact);
  }

  @Test
  void whatWasGeneratedIsWhatTheGroupHolds() {
    var billed = new TreeMap<String, BigDecimal>();
    expected.forEach(
        (slice, usage) ->
            usage
                .billedCost()
                .forEach((currency, cost) -> billed.put(slice + " " + currency, plain(cost))));

    assertThat(plain(demo.facts())).isEqualTo(billed);
    assertThat(plain(demo.views())).isEqualTo(billed);
    assertThat(plain(demo.api())).isEqualTo(billed);
  }

  @Test
  void internalQuantitiesAreWorthTheirUnitPrice() throws Exception {
    var prices = ReferentialFiles.read(HubDatabases.CONFIG.resolve("referential"), 1).prices();

    var worth = new TreeMap<String, BigDecimal>();
    expected.forEach(
        (slice, usage) ->
            usage
                .billedCost()
                .forEach(
                    (currency, cost) ->
                        worth.put(
                            slice + " " + currency,
                            plain(cost.add(internalWorth(usage, currency, prices))))));

    // Each row is rounded at its 18th decimal, and a shared product has a row per application.
    assertThat(demo.effective().keySet()).isEqualTo(worth.keySet());
    assertThat(demo.effective())
        .allSatisfy(
            (slice, cost) ->
                assertThat(cost).isCloseTo(worth.get(slice), within(new BigDecimal("1e-12"))));
  }

  @Test
  void everyLineIsTakenOrRejected() {
    assertThat(demo.outcome().slices())
        .allSatisfy(
            slice -> {
              var usage = expected.get(slice.entityId() + " " + slice.period());
              assertThat(slice.linesTaken()).isEqualTo(usage.linesTaken());
              assertThat(slice.linesUnmapped()).isEqualTo(usage.linesUnmapped());
            });
  }

  @Test
  void everyHubSchedulesItsJobsInItsOwnDatabase() {
    var group = schedulerOf("group");

    assertThat(demo.jobs())
        .isEqualTo(
            Map.of(
                "group",
                    Map.of(
                        "group assess-completeness", group,
                        "group close-months", group,
                        "group drop-months", group,
                        "group find-anomalies", group,
                        "group prove-conservation", group,
                        "group publish-referential", group,
                        "group sweep-orphans", group),
                "atlas", jobsOf("atlas"),
                "boreal", jobsOf("boreal"),
                "cedar", jobsOf("cedar")));
  }

  private static Map<String, String> jobsOf(String entity) {
    var scheduler = schedulerOf(entity);
    return Map.of("local drop-months", scheduler, "local run-month", scheduler);
  }

  private static String schedulerOf(String hub) {
    return "hub-" + URI.create(SharedDemo.running().url(hub)).getPort();
  }

  private static BigDecimal internalWorth(
      ExpectedSlice usage, String currency, List<Referential.Price> prices) {
    var pricingView = currency.equals("EUR") ? "group-2024-eur" : "group-2024";
    return usage.internalQuantity().entrySet().stream()
        .map(used -> used.getValue().multiply(price(prices, pricingView, used.getKey())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The price of 2025; a product the catalogue does not know costs nothing. */
  private static BigDecimal price(
      List<Referential.Price> prices, String pricingView, String productId) {
    return prices.stream()
        .filter(price -> price.pricingView().equals(pricingView))
        .filter(price -> price.productId().equals(productId))
        .filter(price -> price.validFrom().getYear() < 2026)
        .map(Referential.Price::unitPrice)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  private static Map<String, BigDecimal> plain(Map<String, BigDecimal> costs) {
    var plain = new TreeMap<String, BigDecimal>();
    costs.forEach((slice, cost) -> plain.put(slice, plain(cost)));
    return plain;
  }

  private static BigDecimal plain(BigDecimal cost) {
    return cost.stripTrailingZeros();
  }
}
