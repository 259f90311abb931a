package org.finopshub.group.variance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.finopshub.group.TestLedger;
import org.finopshub.group.TestPrices;
import org.finopshub.group.report.CostQuery;
import org.finopshub.group.report.Dimension;
import org.finopshub.group.report.GroupCostReport;
import org.finopshub.group.report.Valuation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * What valuing, converting, explaining and going back in time take over 5 million facts; prints its
 * figures.
 */
class ValuationScaleIT {
  private static final Logger LOG = LoggerFactory.getLogger(ValuationScaleIT.class);
  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final YearMonth JUNE = YearMonth.of(2026, 6);
  private static final LocalDate BEFORE_THE_RESTATEMENT = LocalDate.of(2026, 7, 8);
  private static final Valuation VALUED =
      new Valuation(Optional.of("group-2026"), Optional.empty());
  private static final Valuation CONVERTED = new Valuation(Optional.empty(), Optional.of("EUR"));

  @TempDir Path directory;

  @Test
  void fiveMillionFactsAreValuedConvertedExplainedAndRemembered() throws Exception {
    var files = TestPrices.in(directory).manyProducts(500, "0.05").write();
    try (var ledger = new TestLedger(directory, files.directory())) {
      run(ledger, "generate-facts.sql");
      run(ledger, "supersede-a-slice.sql");
      ledger.takeRates("rates.csv", "period,currency,rate\n2026-05,USD,0.9\n2026-06,USD,0.8\n");

      costsAsOf(ledger, "costs by entity, as of a day before", Dimension.ENTITY);
      costsAsOf(ledger, "costs by product, as of a day before", Dimension.PRODUCT);
      costsAsOf(ledger, "costs by application, as of a day before", Dimension.APPLICATION);
      costs(ledger, "costs by domain, valued", VALUED, Map.of(), Dimension.DOMAIN);
      costs(ledger, "costs by entity, converted", CONVERTED, Map.of(), Dimension.ENTITY);
      costs(ledger, "costs by application, converted", CONVERTED, Map.of(), Dimension.APPLICATION);
      costs(ledger, "costs by application, valued", VALUED, Map.of(), Dimension.APPLICATION);
      costs(ledger, "one application, valued", VALUED, oneApplication(), Dimension.APPLICATION);
      variance(ledger, "variance by domain", Map.of(), Dimension.DOMAIN);
      variance(
          ledger, "variance by entity and product", Map.of(), Dimension.ENTITY, Dimension.PRODUCT);
      variance(ledger, "variance of one application", oneApplication(), Dimension.APPLICATION);
      variance(ledger, "variance by application", Map.of(), Dimension.APPLICATION);
    }
  }

  private static Map<Dimension, List<String>> oneApplication() {
    return Map.of(Dimension.APPLICATION, List.of("app-77"));
  }

  private static void run(TestLedger ledger, String script) throws Exception {
    try (var connection = ledger.get(DataSource.class).getConnection()) {
      ScriptUtils.executeSqlScript(
          connection, new ClassPathResource(script, ValuationScaleIT.class));
    }
  }

  private static void costs(
      TestLedger ledger,
      String what,
      Valuation valuation,
      Map<Dimension, List<String>> filters,
      Dimension by) {
    time(what, ledger, query(valuation, filters, by, null));
  }

  private static void costsAsOf(TestLedger ledger, String what, Dimension by) {
    time(what, ledger, query(Valuation.AS_PUBLISHED, Map.of(), by, BEFORE_THE_RESTATEMENT));
  }

  private static void time(String what, TestLedger ledger, CostQuery query) {
    time(what, () -> ledger.read(GroupCostReport.class, report -> report.costs(query)).total());
  }

  private static CostQuery query(
      Valuation valuation, Map<Dimension, List<String>> filters, Dimension by, LocalDate asOf) {
    return new CostQuery(
        MAY,
        JUNE,
        List.of(by),
        filters,
        List.of(),
        List.of(),
        List.of(),
        1_000,
        0,
        asOf,
        valuation);
  }

  private static void variance(
      TestLedger ledger, String what, Map<Dimension, List<String>> filters, Dimension... groupBy) {
    var query =
        new VarianceQuery(
            new Sides.Months(MAY, JUNE),
            List.of(groupBy),
            filters,
            CONVERTED,
            Optional.empty(),
            1_000,
            0);
    time(what, () -> ledger.read(VarianceReport.class, report -> report.explain(query)).total());
  }

  private static void time(String what, LongSupplier query) {
    assertThat(query.getAsLong()).as(what).isPositive();
    var start = Instant.now();
    long items = query.getAsLong();
    LOG.info(
        "{}: {} items in {} ms", what, items, Duration.between(start, Instant.now()).toMillis());
  }
}
