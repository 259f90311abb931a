package org.finopshub.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finopshub.local.TestMart;
import org.finopshub.local.run.BatchRuns;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DashboardIT {
  private static final TestMart MART = TestMart.create();
  private static final YearMonth AUGUST = YearMonth.of(2024, 8);

  private final DashboardReport report = MART.bean(DashboardReport.class);

  @BeforeAll
  static void computeTwoMonths() {
    MART.deliver("usage")
        .consumed("app-web", "vm", "30", "3")
        .consumed("app-crm", "vm", "10", "1")
        .consumed("app-crm", "disk", "5", "7.000000000000000001")
        .line("application", "app-web", "support", "purchase", "0", "100", "EUR")
        .month(AUGUST)
        .consumed("app-web", "vm", "20", "2")
        .consumed("app-crm", "vm", "10", "1");
    MART.show(MART.quantify(MART.bean(BatchRuns.class).start(AUGUST, "test", false).orElseThrow()));
    MART.runMonth();
  }

  @AfterAll
  static void close() {
    MART.close();
  }

  @Test
  void eachCurrencyHasATotalBesideThatOfTheMonthBefore() {
    assertThat(texts(asked().totals()))
        .containsExactly(
            "EUR 100 0 100", "USD 11.000000000000000001 3 8.000000000000000001 266.6667");
  }

  @Test
  void domainsComeCostliestFirst() {
    assertThat(texts(asked().domains()))
        .containsExactly(
            "compute EUR 100 0 100",
            "storage USD 7.000000000000000001 0 7.000000000000000001",
            "compute USD 4 3 1 33.3333");
  }

  @Test
  void monthsComeOldestFirst() {
    assertThat(asked().months())
        .extracting(
            month ->
                "%s %s %s %s"
                    .formatted(
                        month.period(), month.domainId(), plain(month.cost()), month.currency()))
        .containsExactly(
            "2024-09 compute 100 EUR",
            "2024-08 compute 3 USD",
            "2024-09 storage 7.000000000000000001 USD",
            "2024-09 compute 4 USD");
  }

  @Test
  void applicationsThatChangedMostComeFirstInTheirCurrency() {
    assertThat(texts(asked().movers()))
        .containsExactly(
            "app-web EUR 100 0 100",
            "app-crm USD 8.000000000000000001 1 7.000000000000000001 700",
            "app-web USD 3 2 1 50");
  }

  @Test
  void aDomainHasADashboardOfItsOwn() {
    var dashboard =
        report.dashboard(
            new DashboardQuery(TestMart.SEPTEMBER, List.of("storage"), Measure.BILLED_COST, 1));

    assertThat(texts(dashboard.totals()))
        .containsExactly("USD 7.000000000000000001 0 7.000000000000000001");
    assertThat(texts(dashboard.movers()))
        .containsExactly("app-crm USD 7.000000000000000001 0 7.000000000000000001");
    assertThat(dashboard.completeness().months()).hasSize(2);
  }

  private Dashboard asked() {
    return report.dashboard(
        new DashboardQuery(TestMart.SEPTEMBER, List.of(), Measure.BILLED_COST, 10));
  }

  private static List<String> texts(List<Dashboard.Compared> parts) {
    return parts.stream().map(DashboardIT::text).toList();
  }

  private static String text(Dashboard.Compared part) {
    return Stream.of(
            part.domainId(),
            part.applicationId(),
            part.currency(),
            plain(part.cost()),
            plain(part.previousCost()),
            plain(part.change()),
            plain(part.changePercent()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static String plain(BigDecimal figure) {
    return figure == null ? null : figure.stripTrailingZeros().toPlainString();
  }
}
