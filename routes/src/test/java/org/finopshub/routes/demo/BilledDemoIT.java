package org.finopshub.routes.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.finopshub.contract.SharedData;
import org.finopshub.group.completeness.AssessedMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The demo on a real bill, twice on the same data directory. */
@TestInstance(Lifecycle.PER_CLASS)
class BilledDemoIT {
  private static final Map<String, String> EXACT =
      Map.of(
          "atlas 2024-09 USD", "18.0066386184",
          "boreal 2024-09 USD", "2.27358811059",
          "boreal 2024-10 USD", "0.24");

  private DemoRecord first;
  private DemoRecord second;

  @BeforeAll
  void runTwice(@TempDir Path home) throws Exception {
    var options =
        new DemoOptions(
            home,
            Path.of("../config"),
            FreePorts.offset(),
            Optional.of(SharedData.file("focus_sample.csv")),
            DemoPlan.twelveMonths());
    first = DemoRecord.of(options);
    second = DemoRecord.of(options);
  }

  @Test
  void factsHoldTheBillToTheLastDecimal() {
    assertThat(plain(first.facts())).isEqualTo(EXACT);
  }

  @Test
  void viewsShowTheBillToTheLastDecimal() {
    assertThat(plain(first.views())).isEqualTo(EXACT);
  }

  @Test
  void theApiAnswersTheBillToTheLastDecimal() {
    assertThat(plain(first.api())).isEqualTo(EXACT);
  }

  @Test
  void everyLineIsTakenAndEveryDropIsLoaded() {
    assertThat(first.outcome().isExact()).isTrue();
    assertThat(first.outcome().slices())
        .extracting(SliceOutcome::linesTaken)
        .containsExactly(942L, 57L, 1L);
    assertThat(first.outcome().slices()).extracting(SliceOutcome::linesRejected).containsOnly(0L);
  }

  @Test
  void theReportShowsALateARefusedAndAHeldMonth() {
    assertThat(first.outcome().unsettled())
        .extracting(AssessedMonth::entityId, month -> month.status().name())
        .containsExactlyInAnyOrder(
            tuple("delta", "LATE"), tuple("delta", "REJECTED"), tuple("delta", "HELD"));
    assertThat(DemoReport.text(first.outcome())).contains("LATE", "REJECTED", "HELD");
  }

  @Test
  void aSecondRunChangesNoRow() {
    assertThat(second.outcome().isExact()).isTrue();
    assertThat(second.rowVersions()).isEqualTo(first.rowVersions());
  }

  private static Map<String, String> plain(Map<String, BigDecimal> costs) {
    var plain = new TreeMap<String, String>();
    costs.forEach((slice, cost) -> plain.put(slice, cost.stripTrailingZeros().toPlainString()));
    return plain;
  }
}
