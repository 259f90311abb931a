package org.finopshub.group.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finopshub.group.ProductMonths.Line.disk;
import static org.finopshub.group.ProductMonths.Line.vm;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.finopshub.group.ProductMonths;
import org.finopshub.group.TestLedger;
import org.finopshub.group.refresh.ViewRefresh;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardIT {
  private static final YearMonth MAY = YearMonth.of(2025, 5);

  @TempDir static Path directory;
  private static TestLedger ledger;

  @BeforeAll
  static void loadThreeMonths() {
    ledger = new TestLedger(directory);
    var months = new ProductMonths(ledger);
    months.take("atlas", "2024-04", vm("1", "99"));
    months.take("atlas", "2024-05", vm("50", "5"));
    months.take("atlas", "2025-04", vm("100", "10"), disk("1", "2"));
    months.take("atlas", "2025-05", vm("100", "20.000000000000000001"), disk("1", "2"));
    months.take("boreal", "2025-05", vm("30", "12.5"));
    ledger.takeRates(
        "rates.csv",
        """
        period,currency,rate
        2025-04,USD,0.5
        2025-05,USD,0.8
        """);
  }

  @AfterAll
  static void closeLedger() {
    ledger.close();
  }

  @Test
  void theTotalStandsBesideThatOfTheMonthBefore() {
    assertThat(texts(asked(Optional.empty(), 10).totals()))
        .containsExactly("USD 34.500000000000000001 was 12 +22.500000000000000001 187.5%");
  }

  @Test
  void theSameMonthOfTheYearBeforeIsTheOldestShown() {
    assertThat(asked(Optional.empty(), 10).months())
        .extracting(
            month ->
                "%s %s %s"
                    .formatted(month.period(), month.entityId(), month.cost().stripTrailingZeros()))
        .containsExactly(
            "2024-05 atlas 5",
            "2025-04 atlas 12",
            "2025-05 atlas 22.000000000000000001",
            "2025-05 boreal 12.5");
  }

  @Test
  void domainsComeCostliestFirst() {
    assertThat(texts(asked(Optional.empty(), 10).domains()))
        .containsExactly(
            "compute USD 32.500000000000000001 was 10 +22.500000000000000001 225%",
            "storage USD 2 was 2 +0 0%");
  }

  @Test
  void whatChangedMostComesFirstAndWhatDidNotIsLeftOut() {
    assertThat(texts(asked(Optional.empty(), 10).movers()))
        .containsExactly(
            "boreal compute vm-standard USD 12.5 was 0 +12.5 new",
            "atlas compute vm-standard USD 20.000000000000000001 was 10 +10.000000000000000001"
                + " 100%");
    assertThat(asked(Optional.empty(), 1).movers()).hasSize(1);
  }

  @Test
  void eachMonthIsConvertedWithItsOwnRate() {
    assertThat(texts(asked(Optional.of("EUR"), 10).totals()))
        .containsExactly("EUR 27.6000000000000000008 was 6 +21.6000000000000000008 360%");
  }

  @Test
  void oneDomainOfOneEntityIsADashboardOfItsOwn() {
    var query =
        new DashboardQuery(
            MAY, List.of("atlas"), List.of("storage"), Measure.BILLED_COST, Optional.empty(), 10);

    var dashboard = ledger.read(DashboardReport.class, report -> report.dashboard(query));

    assertThat(texts(dashboard.totals())).containsExactly("USD 2 was 2 +0 0%");
    assertThat(dashboard.completeness().expectedSlices()).isEqualTo(1);
  }

  @Test
  void refreshedViewsSayTheSame() {
    var fromRollups = asked(Optional.empty(), 10);
    ledger.get(ViewRefresh.class).refreshRequested();

    var fromViews = asked(Optional.empty(), 10);

    assertThat(fromViews.totals()).isEqualTo(fromRollups.totals());
    assertThat(fromViews.months()).isEqualTo(fromRollups.months());
    assertThat(fromViews.domains()).isEqualTo(fromRollups.domains());
  }

  private static Dashboard asked(Optional<String> currency, int movers) {
    var query =
        new DashboardQuery(MAY, List.of(), List.of(), Measure.EFFECTIVE_COST, currency, movers);
    return ledger.read(DashboardReport.class, report -> report.dashboard(query));
  }

  private static List<String> texts(List<Dashboard.Compared> parts) {
    return parts.stream().map(DashboardIT::text).toList();
  }

  private static String text(Dashboard.Compared part) {
    var ids = new StringBuilder();
    for (var id : new String[] {part.entityId(), part.domainId(), part.productId()}) {
      ids.append(id == null ? "" : id + " ");
    }
    return "%s%s %s was %s +%s %s"
        .formatted(
            ids,
            part.currency(),
            part.cost().stripTrailingZeros().toPlainString(),
            part.previousCost().stripTrailingZeros().toPlainString(),
            part.change().stripTrailingZeros().toPlainString(),
            part.changePercent() == null
                ? "new"
                : part.changePercent().stripTrailingZeros().toPlainString() + "%");
  }
}
