package org.finopshub.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.finopshub.local.TestMart;
import org.finopshub.local.run.BatchRuns;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApplicationCostIT {
  private static final TestMart MART = TestMart.create();
  private static final YearMonth AUGUST = YearMonth.of(2024, 8);

  private final ApplicationCostReport report = MART.bean(ApplicationCostReport.class);

  @BeforeAll
  static void computeTwoMonths() {
    MART.deliver("usage")
        .consumed("app-web", "vm", "30", "3")
        .consumed("app-crm", "vm", "10", "1")
        .consumed("app-crm", "disk", "5", "7.000000000000000001")
        .month(AUGUST)
        .consumed("app-crm", "vm", "10", "1");
    MART.show(MART.quantify(MART.bean(BatchRuns.class).start(AUGUST, "test", false).orElseThrow()));
    MART.runMonth();
  }

  @AfterAll
  static void close() {
    MART.close();
  }

  @Test
  void nothingOfOtherApplicationsIsCounted() {
    var costs = report.costs("app-crm", TestMart.SEPTEMBER);

    assertThat(costs.products())
        .extracting(
            of ->
                of.productId() + " " + plain(of.quantity()) + " " + of.unit() + " " + of.domainId())
        .containsExactlyInAnyOrder("vm 10 Hours compute", "disk 5 GB-Months storage");
    assertThat(costs.months())
        .extracting(month -> month.period() + " " + month.domainId())
        .containsExactlyInAnyOrder("2024-08 compute", "2024-09 compute", "2024-09 storage");
  }

  @Test
  void partsAddUpToTheTotal() {
    var costs = report.costs("app-crm", TestMart.SEPTEMBER);

    assertThat(costs.totals()).hasSize(1);
    assertThat(
            costs.products().stream()
                .map(ApplicationCosts.Consumed::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(costs.totals().get(0).cost());
  }

  @Test
  void anApplicationNobodyHeardOfHasNoMonths() {
    assertThat(report.costs("ghost", TestMart.SEPTEMBER).isKnown()).isFalse();
  }

  private static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }
}
