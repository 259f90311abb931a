package org.finopshub.group.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.finopshub.group.ProductMonths.Line.disk;
import static org.finopshub.group.ProductMonths.Line.vm;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.finopshub.group.ProductMonths;
import org.finopshub.group.TestLedger;
import org.finopshub.group.report.Measure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityComparisonIT {
  private static final YearMonth MAY = YearMonth.of(2025, 5);

  @TempDir static Path directory;
  private static TestLedger ledger;

  @BeforeAll
  static void loadTwoMonthsOfTwoEntities() {
    ledger = new TestLedger(directory);
    var months = new ProductMonths(ledger);
    months.take("atlas", "2025-04", vm("100", "10"), disk("1", "2"));
    months.take("atlas", "2025-05", vm("100", "20.000000000000000001"), disk("1", "2"));
    months.take("boreal", "2025-05", vm("30", "10"));
  }

  @AfterAll
  static void closeLedger() {
    ledger.close();
  }

  @Test
  void entitiesStandInTheOrderOfTheirCostWithShareUnitCostAndTrend() {
    assertThat(compare(List.of("vm-standard")).items())
        .extracting(
            ComparedEntity::entityId,
            ComparedEntity::rank,
            item -> plain(item.cost()),
            item -> plain(item.sharePercent()),
            item -> plain(item.unitCost()),
            ComparedEntity::unit,
            item -> plain(item.previousCost()),
            item -> plain(item.trendPercent()))
        .containsExactly(
            tuple("atlas", 1, "20.000000000000000001", "66.6667", "0.2", "Hours", "10", "100"),
            tuple("boreal", 2, "10", "33.3333", "0.333333333333333333", "Hours", "0", null));
  }

  @Test
  void productsOfDifferentUnitsHaveNoUnitCost() {
    assertThat(compare(List.of("vm-standard", "disk-ssd")).items())
        .extracting(ComparedEntity::unitCost)
        .containsOnlyNulls();
  }

  @Test
  void bothTimesSayHowCompleteTheyAre() {
    var comparison = compare(List.of());

    assertThat(comparison.completeness().loadedSlices()).isEqualTo(2);
    assertThat(comparison.completenessBefore().loadedSlices()).isEqualTo(1);
  }

  private static Comparison compare(List<String> products) {
    return ledger.read(
        EntityComparison.class,
        report ->
            report.compare(
                new ComparisonQuery(
                    MAY, MAY, List.of(), products, Measure.EFFECTIVE_COST, Optional.empty())));
  }

  private static String plain(BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros().toPlainString();
  }
}
