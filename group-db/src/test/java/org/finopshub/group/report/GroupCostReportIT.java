package org.finopshub.group.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleCharges;
import org.finopshub.contract.charge.Charge;
import org.finopshub.group.TestLedger;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.refresh.ViewRefresh;
import org.finopshub.group.report.Completeness.ReasonCount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupCostReportIT {
  private static final YearMonth MAY = YearMonth.of(2026, 5);

  @TempDir static Path directory;
  private static TestLedger ledger;

  @BeforeAll
  static void loadTwoEntities() {
    ledger = new TestLedger(directory);
    ledger.take(
        ledger
            .drop()
            .rows(
                List.of(
                    vm("app-a", "1.5", "10.10", "USD"),
                    vm("app-b", "2", "20.202", "USD"),
                    vm("app-b", "2", "7", "EUR"),
                    disk("app-a", "3", "0.000000000000000001")))
            .write());
    ledger.take(DropFixture.in(ledger.inbox("boreal")).entity("boreal").partial().rows(8).write());
    ledger.get(ViewRefresh.class).refreshRequested();
  }

  @AfterAll
  static void closeLedger() {
    ledger.close();
  }

  @Test
  void currenciesAreNeverAddedTogether() {
    assertThat(costs(atlas()).items())
        .containsExactly(
            Map.of("currency", "EUR", "billed_cost", "7"),
            Map.of("currency", "USD", "billed_cost", "30.302000000000000001"));
  }

  @Test
  void domainsAreSummedToTheLastDecimal() {
    assertThat(costs(atlas(Dimension.PERIOD, Dimension.DOMAIN)).items())
        .contains(
            Map.of(
                "period", "2026-05",
                "domain", "storage",
                "currency", "USD",
                "billed_cost", "0.000000000000000001"));
  }

  @ParameterizedTest
  @EnumSource
  void everySourceKnowsTheSameTotal(CostSource source) {
    var total = ledger.read(ScopedReads.class, reads -> reads.read(() -> from(source)));

    assertThat(total).isEqualTo(costs(atlas()).items());
  }

  @Test
  void applicationsAndProductsTogetherComeFromTheFacts() {
    var answer =
        costs(
            query(
                List.of(Dimension.APPLICATION, Dimension.PRODUCT),
                Map.of(Dimension.ENTITY, List.of("atlas"), Dimension.ALLOCATION, List.of("direct")),
                List.of(Measure.CONSUMED_QUANTITY),
                List.of(CostOrder.by(Measure.CONSUMED_QUANTITY, true)),
                2,
                0));

    assertThat(answer.total()).isEqualTo(4);
    assertThat(answer.items())
        .first()
        .isEqualTo(
            Map.of(
                "application", "app-a",
                "product", "disk-ssd",
                "currency", "USD",
                "consumed_unit", "GB-Months",
                "consumed_quantity", "3"));
  }

  @Test
  void aPageBeyondTheLastStillCounts() {
    var answer =
        costs(
            query(
                List.of(Dimension.APPLICATION),
                Map.of(Dimension.ENTITY, List.of("atlas")),
                List.of(),
                List.of(),
                5,
                100));

    assertThat(answer.items()).isEmpty();
    assertThat(answer.total()).isEqualTo(3);
  }

  @Test
  void theTopOfTheListIsTheDearest() {
    var answer =
        costs(
            query(
                List.of(Dimension.APPLICATION),
                Map.of(Dimension.ENTITY, List.of("atlas")),
                List.of(Measure.BILLED_COST),
                List.of(CostOrder.by(Measure.BILLED_COST, true)),
                1,
                0));

    assertThat(answer.items())
        .containsExactly(
            Map.of("application", "app-b", "currency", "USD", "billed_cost", "20.202"));
  }

  @Test
  void everyAnswerSaysHowCompleteAndHowOldItIs() {
    var answer = costs(query(List.of(), Map.of(), List.of(), List.of(), 10, 0));

    assertThat(answer.asOf()).isNotNull();
    assertThat(answer.completeness())
        .isEqualTo(
            new Completeness(
                4, 2, 1, 0, new BigDecimal("0.4375"), List.of(new ReasonCount("not-final", 1))));
  }

  @Test
  void whatTheAskerWritesIsNeverSpliced() {
    var answer =
        costs(
            query(
                List.of(Dimension.DOMAIN),
                Map.of(Dimension.DOMAIN, List.of("x') OR ('1'='1")),
                List.of(),
                List.of(),
                10,
                0));

    assertThat(answer.items()).isEmpty();
  }

  @Test
  void aQuantityWithoutItsProductIsRefused() {
    var query =
        query(
            List.of(Dimension.DOMAIN),
            Map.of(),
            List.of(Measure.CONSUMED_QUANTITY),
            List.of(),
            10,
            0);

    assertThatThrownBy(() -> costs(query))
        .isInstanceOf(InvalidCostQueryException.class)
        .hasMessage(
            "consumed_quantity needs product in group_by: units of products are never added");
  }

  private static List<Map<String, Object>> from(CostSource source) {
    return ledger
        .jdbc()
        .sql(new CostStatement(atlas()).sql(source))
        .params(new CostStatement(atlas()).parameters())
        .query((row, number) -> CostItem.of(row, atlas()))
        .list();
  }

  private static CostAnswer costs(CostQuery query) {
    return ledger.read(GroupCostReport.class, report -> report.costs(query));
  }

  private static CostQuery atlas(Dimension... groupBy) {
    return query(
        List.of(groupBy),
        Map.of(Dimension.ENTITY, List.of("atlas")),
        List.of(Measure.BILLED_COST),
        List.of(),
        100,
        0);
  }

  private static CostQuery query(
      List<Dimension> groupBy,
      Map<Dimension, List<String>> filters,
      List<Measure> measures,
      List<CostOrder> order,
      int limit,
      int offset) {
    return new CostQuery(
        MAY, MAY.plusMonths(1), groupBy, filters, List.of(), measures, order, limit, offset);
  }

  private static Charge vm(String application, String quantity, String billed, String currency) {
    return new SampleCharges.Edit(SampleCharges.one())
        .application(application)
        .quantity(quantity)
        .billed(billed, currency)
        .charge();
  }

  private static Charge disk(String application, String quantity, String billed) {
    return new SampleCharges.Edit(SampleCharges.one())
        .application(application)
        .product("storage", "disk-ssd", "GB-Months")
        .quantity(quantity)
        .billed(billed, "USD")
        .charge();
  }
}
