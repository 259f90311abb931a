package org.finopshub.local.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Map;
import org.finopshub.local.TestMart;
import org.finopshub.local.export.ExportQueue;
import org.finopshub.local.export.ExportSettings;
import org.finopshub.local.export.Receipts;
import org.finopshub.local.export.SliceExport;
import org.finopshub.local.refresh.ViewRefresh;
import org.finopshub.local.run.BatchRun;
import org.finopshub.local.run.BatchRuns;
import org.finopshub.local.run.UsageGoneException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class RetentionIT {
  private static final YearMonth JULY = YearMonth.of(2024, 7);
  private static final YearMonth AUGUST = YearMonth.of(2024, 8);

  private final TestMart mart = TestMart.create();

  @BeforeEach
  void aMartOfThreeMonths() {
    for (var month : new YearMonth[] {JULY, AUGUST, TestMart.SEPTEMBER}) {
      mart.deliver("usage of " + month)
          .month(month)
          .consumed("app-web", "vm", "10", "3")
          .pooled("cluster", "2", "2");
      answered(export(month));
    }
  }

  @AfterEach
  void closeMart() {
    mart.close();
  }

  @Test
  void nothingIsDroppedUnlessALimitIsSet() {
    assertThat(retention(Map.of()).sweep()).isEmpty();
    assertThat(mart.rows("dropped-months")).isEmpty();
  }

  @Test
  void aMonthPastItsRetentionGoesWithAllThatWasKeptOfIt() {
    var retention = retention(Map.of(Kept.USAGE, 1, Kept.FIGURES, 1, Kept.DROPS, 1, Kept.RUNS, 1));

    var dropped = retention.sweep();

    assertThat(dropped)
        .hasToString(
            "[usage of 2024-07 (2), figures of 2024-07 (2), drops of 2024-07 (1), runs of 2024-07 (1)]");
    assertThat(mart.rows("kept-months"))
        .hasSize(9)
        .allMatch(kept -> kept.endsWith(" 2024-08 2024-09"));
    assertThat(mart.outgoing).isDirectoryNotContaining("glob:**_2024-07_*");
    assertThat(mart.outgoing).isDirectoryContaining("glob:**_2024-08_*");
    assertThat(mart.offences()).isEmpty();
    assertThat(retention.due()).isEmpty();
    assertThat(mart.rows("dropped-months"))
        .containsExactly(
            "drops of 2024-07: 1",
            "figures of 2024-07: 2",
            "runs of 2024-07: 1",
            "usage of 2024-07: 2");
  }

  @Test
  void whatIsDueIsSaidAndStays() {
    var due = retention(Map.of(Kept.FIGURES, 1)).due();

    assertThat(due).containsExactly(new Expired(Kept.FIGURES, JULY, 2));
    assertThat(mart.rows("kept-months")).allMatch(kept -> kept.contains("2024-07"));
  }

  @Test
  void aClockThatIsAheadDropsNothing() {
    mart.clock.jumpTo("2044-10-05T02:00:00Z");

    assertThat(retention(Map.of(Kept.USAGE, 2, Kept.FIGURES, 2, Kept.RUNS, 2)).sweep()).isEmpty();
  }

  @Test
  void aDropWithoutFinalAnswerKeepsItsFilesAndRuns() {
    export(JULY);

    var dropped = retention(Map.of(Kept.FIGURES, 1, Kept.DROPS, 1, Kept.RUNS, 1)).sweep();

    assertThat(dropped).containsExactly(new Expired(Kept.FIGURES, JULY, 2));
  }

  @Test
  void aMonthWithoutItsUsageIsNotComputedToNothing() {
    retention(Map.of(Kept.USAGE, 1)).sweep();

    assertThatThrownBy(() -> mart.bean(BatchRuns.class).start(JULY, "test", false))
        .isInstanceOf(UsageGoneException.class)
        .hasMessage(
            "The usage of atlas 2024-07 is past its retention: nothing is left to compute the month from");
  }

  @Test
  void monthsToComeHaveTheirPartitions() {
    retention(Map.of()).sweep();

    assertThat(mart.rows("partitions"))
        .contains("fact_cost 2024-12", "fact_quantity 2024-12")
        .doesNotContain("fact_quantity 2025-01");
  }

  private Retention retention(Map<Kept, Integer> months) {
    return new Retention(
        mart.jdbc(),
        mart.bean(TransactionTemplate.class),
        new RetentionLimits(months, 2),
        new OutgoingDrops(mart.bean(ExportSettings.class)),
        mart.bean(ViewRefresh.class),
        mart.clock);
  }

  private BatchRun export(YearMonth month) {
    var run = mart.bean(BatchRuns.class).start(month, "test", false).orElseThrow();
    mart.show(mart.quantify(run));
    mart.bean(SliceExport.class).prepare(run);
    return run;
  }

  private void answered(BatchRun run) {
    var queue = mart.bean(ExportQueue.class);
    queue.sent(queue.claimNext().orElseThrow());
    queue.close(Receipts.loaded(run));
  }
}
