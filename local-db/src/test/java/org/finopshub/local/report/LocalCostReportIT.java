package org.finopshub.local.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finopshub.local.report.Dimension.ALLOCATION;
import static org.finopshub.local.report.Dimension.APPLICATION;
import static org.finopshub.local.report.Dimension.DOMAIN;
import static org.finopshub.local.report.Dimension.ENTITY;
import static org.finopshub.local.report.Dimension.PERIOD;
import static org.finopshub.local.report.Dimension.PRODUCT;
import static org.finopshub.local.report.Measure.BILLED_COST;
import static org.finopshub.local.report.Measure.CONSUMED_QUANTITY;
import static org.finopshub.local.report.Measure.EFFECTIVE_COST;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.finopshub.local.TestMart;
import org.finopshub.local.export.SliceExport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalCostReportIT {
  private static final TestMart MART = TestMart.create();
  private static final YearMonth SEPTEMBER = TestMart.SEPTEMBER;

  private final LocalCostReport report = MART.bean(LocalCostReport.class);

  @BeforeAll
  static void compute() {
    MART.deliver("a")
        .consumed("app-web", "vm", "30", "1.10")
        .consumed("app-crm", "vm", "10", "0.90")
        .consumed("app-crm", "disk", "5", "7.000000000000000001")
        .line("application", "app-web", "support", "purchase", "0", "100", "EUR")
        .pooled("cluster", "8", "4");
    MART.bean(SliceExport.class).prepare(MART.runMonth());
  }

  @AfterAll
  static void close() {
    MART.close();
  }

  @Test
  void withoutGroupsThereIsOneTotalPerCurrency() {
    assertThat(items(List.of(), Map.of()))
        .containsExactly(
            "currency=EUR effective_cost=100 billed_cost=100",
            "currency=USD effective_cost=15.000000000000000001 billed_cost=13.000000000000000001");
  }

  @Test
  void everyGroupingSumsUpToTheSame() {
    var total = "15.000000000000000001";
    for (var dimensions :
        List.of(
            List.of(DOMAIN),
            List.of(PRODUCT),
            List.of(APPLICATION),
            List.of(DOMAIN, APPLICATION),
            List.of(APPLICATION, PRODUCT),
            List.of(ENTITY, PERIOD, ALLOCATION))) {
      assertThat(sum(dimensions)).as("by %s", dimensions).isEqualTo(total);
    }
  }

  @Test
  void domainsShareEveryApplicationsCost() {
    assertThat(
            items(
                List.of(PERIOD, DOMAIN, APPLICATION, ALLOCATION),
                Map.of(DOMAIN, List.of("compute"))))
        .contains(
            "period=2024-09 domain=compute application=app-crm allocation=direct currency=USD effective_cost=1 billed_cost=0.9",
            "period=2024-09 domain=compute application=app-crm allocation=indirect currency=USD effective_cost=1 billed_cost=1",
            "period=2024-09 domain=compute application=app-web allocation=indirect currency=USD effective_cost=3 billed_cost=3")
        .hasSize(5);
  }

  @Test
  void quantitiesStandWithTheirUnit() {
    var query =
        query(List.of(PRODUCT), Map.of(PRODUCT, List.of("vm", "disk")), List.of(CONSUMED_QUANTITY));

    assertThat(texts(report.costs(query)))
        .containsExactly(
            "product=disk currency=USD consumed_unit=GB-Months consumed_quantity=5",
            "product=vm currency=USD consumed_unit=Hours consumed_quantity=40");
  }

  @Test
  void quantitiesOfDifferentProductsAreNeverAdded() {
    assertThatThrownBy(() -> query(List.of(DOMAIN), Map.of(), List.of(CONSUMED_QUANTITY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs product in group_by");
  }

  @Test
  void theTopComesFirstAndTheTotalCountsAll() {
    var answer =
        report.costs(
            new CostQuery(
                SEPTEMBER,
                SEPTEMBER,
                List.of(APPLICATION),
                Map.of(),
                List.of("USD"),
                List.of(EFFECTIVE_COST),
                List.of(new CostOrder(EFFECTIVE_COST, true)),
                1,
                0));

    assertThat(texts(answer))
        .containsExactly("application=app-crm currency=USD effective_cost=9.000000000000000001");
    assertThat(answer.total()).isEqualTo(2);
  }

  @Test
  void aPageBeyondTheEndIsEmptyAndStillCounted() {
    var answer =
        report.costs(
            new CostQuery(
                SEPTEMBER,
                SEPTEMBER,
                List.of(APPLICATION),
                Map.of(),
                List.of(),
                List.of(BILLED_COST),
                List.of(),
                10,
                50));

    assertThat(answer.items()).isEmpty();
    assertThat(answer.total()).isEqualTo(3);
  }

  @Test
  void aFilterTextIsAValueAndNeverSql() {
    assertThat(items(List.of(APPLICATION), Map.of(APPLICATION, List.of("x' OR '1'='1")))).isEmpty();
  }

  @Test
  void monthsAreFilteredAsMonths() {
    assertThat(items(List.of(PERIOD), Map.of(PERIOD, List.of("2024-08")))).isEmpty();
  }

  @Test
  void theAnswerSaysAsOfWhenAndHowComplete() {
    var answer =
        report.costs(
            new CostQuery(
                SEPTEMBER.minusMonths(1),
                SEPTEMBER,
                List.of(),
                Map.of(),
                List.of(),
                List.of(BILLED_COST),
                List.of(),
                10,
                0));

    assertThat(answer.asOf()).isEqualTo("2024-10-05T02:00:00Z");
    assertThat(answer.completeness().months())
        .extracting(month -> month.period() + " " + month.runStatus() + " " + month.exportStatus())
        .containsExactly("2024-08 null null", "2024-09 DONE QUEUED");
  }

  @Test
  void anyViewValuesTheSameQuantitiesHoweverTheyAreGrouped() {
    assertThat(texts(report.costs(valued("list-2025", PRODUCT))))
        .containsExactly(
            "product=cluster currency=USD effective_cost=4 price_missing=false",
            "product=disk currency=USD effective_cost=7.000000000000000001 price_missing=false",
            "product=support currency=EUR effective_cost=100 price_missing=false",
            "product=vm currency=USD effective_cost=8 price_missing=false");
    assertThat(texts(report.costs(valued("list-2025", APPLICATION))))
        .containsExactly(
            "application=app-crm currency=USD effective_cost=10.000000000000000001 price_missing=false",
            "application=app-web currency=EUR effective_cost=100 price_missing=false",
            "application=app-web currency=USD effective_cost=9 price_missing=false");
  }

  @Test
  void whatAViewHasNoPriceForIsNullAndFlagged() {
    var answer = report.costs(valued("bare"));

    assertThat(texts(answer))
        .containsExactly("currency=USD effective_cost=null price_missing=true");
    assertThat(answer.priced()).isFalse();
  }

  @Test
  void anUnknownViewIsRefused() {
    assertThatThrownBy(() -> report.costs(valued("list-2099")))
        .isInstanceOf(UnknownPricingViewException.class)
        .hasMessage("There is no pricing view list-2099; there are [bare, list-2024, list-2025]");
  }

  private static CostQuery valued(String pricingView, Dimension... groupBy) {
    return new CostQuery(
        SEPTEMBER,
        SEPTEMBER,
        List.of(groupBy),
        Map.of(),
        List.of(),
        List.of(EFFECTIVE_COST),
        List.of(),
        100,
        0,
        Optional.of(pricingView));
  }

  private String sum(List<Dimension> groupBy) {
    return report.costs(query(groupBy, Map.of(), List.of(EFFECTIVE_COST))).items().stream()
        .filter(item -> item.get("currency").equals("USD"))
        .map(item -> new BigDecimal((String) item.get("effective_cost")))
        .reduce(BigDecimal::add)
        .orElseThrow()
        .toPlainString();
  }

  private List<String> items(List<Dimension> groupBy, Map<Dimension, List<String>> filters) {
    return texts(report.costs(query(groupBy, filters, List.of(EFFECTIVE_COST, BILLED_COST))));
  }

  private static CostQuery query(
      List<Dimension> groupBy, Map<Dimension, List<String>> filters, List<Measure> measures) {
    return new CostQuery(
        SEPTEMBER, SEPTEMBER, groupBy, filters, List.of(), measures, List.of(), 100, 0);
  }

  private static List<String> texts(CostAnswer answer) {
    return answer.items().stream()
        .map(
            item ->
                item.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
