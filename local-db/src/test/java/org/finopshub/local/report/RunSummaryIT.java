package org.finopshub.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.finopshub.local.TestMart;
import org.finopshub.local.export.SliceExport;
import org.finopshub.local.run.BatchRuns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunSummaryIT {
  private final TestMart mart = TestMart.create();

  @AfterEach
  void close() {
    mart.close();
  }

  @Test
  void aMonthNeverComputedHasNoSummary() {
    assertThat(mart.bean(RunSummary.class).of(TestMart.SEPTEMBER)).isEmpty();
  }

  @Test
  void aMonthIsSummedUpFromUsageToDrop() {
    mart.deliver("a")
        .consumed("app-web", "vm", "30", "1.10")
        .consumed("app-crm", null, "10", "0.90")
        .consumed("Skunkworks", "vm", "10", "5")
        .line("pool", null, "disk", "usage", "1", "3", "EUR")
        .pooled("cluster", "8", "4");
    var run = mart.runMonth();
    mart.bean(SliceExport.class).prepare(run);

    var summary = mart.bean(RunSummary.class).of(TestMart.SEPTEMBER).orElseThrow();

    assertThat(summary.runId()).isEqualTo(run.runId());
    assertThat(summary.linesTaken()).isEqualTo(5);
    assertThat(summary.linesRejected()).isEqualTo(2);
    assertThat(summary.linesOutOfScope()).isEqualTo(1);
    assertThat(summary.linesUnmapped()).isEqualTo(2);
    assertThat(summary.applications()).isEqualTo(2);
    assertThat(summary.rowsExported()).isEqualTo(6);
    assertThat(summary.billedIn())
        .containsEntry("EUR", new BigDecimal("3"))
        .containsEntry("USD", new BigDecimal("11"));
    assertThat(summary.billedOut()).isEqualTo(summary.billedIn());
    assertThat(summary.secondsPerStep().keySet())
        .containsExactlyInAnyOrder(
            "direct-quantities",
            "indirect-allocation",
            "valuation",
            "conservation",
            "rollups",
            "conformity");
  }

  @Test
  void runsAreListedNewestFirst() {
    mart.runMonth();
    mart.clock.jumpTo("2024-10-06T02:00:00Z");
    mart.bean(BatchRuns.class).fail(mart.start(), new IllegalStateException("no luck"));
    var report = mart.bean(BatchRunReport.class);

    var runs = report.runs(TestMart.SEPTEMBER, 10, 0);

    assertThat(runs).extracting(BatchRunRow::status).isEqualTo(List.of("FAILED", "DONE"));
    assertThat(runs.get(0).error()).isEqualTo("IllegalStateException: no luck");
    assertThat(report.count(null)).isEqualTo(2);
    assertThat(report.runs(TestMart.SEPTEMBER.plusMonths(1), 10, 0)).isEmpty();
  }
}
