package org.finopshub.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.finopshub.local.TestMart;
import org.finopshub.local.export.SliceExport;
import org.finopshub.local.rollup.Rollups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchRunsIT {
  private final TestMart mart = TestMart.create();
  private final BatchRuns runs = mart.bean(BatchRuns.class);

  @BeforeEach
  void deliver() {
    mart.deliver("a").consumed("app-web", "vm", "10", "3").pooled("cluster", "2", "2");
  }

  @AfterEach
  void close() {
    mart.close();
  }

  @Test
  void aRunIsOfTheEntityItsViewAndTheCurrentReferential() {
    var run = runs.start(TestMart.SEPTEMBER, "schedule", true).orElseThrow();

    assertThat(run.entityId()).isEqualTo("atlas");
    assertThat(run.pricingView()).isEqualTo("list-2024");
    assertThat(run.referentialVersion()).isEqualTo(1);
    assertThat(run.startedAt()).isEqualTo("2024-10-05T02:00:00Z");
    assertThat(mart.rows("runs")).containsExactly("RUNNING schedule");
  }

  @Test
  void oneMonthIsComputedOnceAtATime() {
    mart.start();

    assertThatThrownBy(() -> runs.start(TestMart.SEPTEMBER, "api", false))
        .isInstanceOf(MonthIsRunningException.class)
        .hasMessage("A run of atlas 2024-09 is under way; only one at a time");
    assertThat(mart.rows("runs")).containsExactly("RUNNING test");
  }

  @Test
  void otherMonthsDoNotWait() {
    mart.start();

    assertThat(runs.start(TestMart.SEPTEMBER.plusMonths(1), "api", false)).isPresent();
  }

  @Test
  void nothingIsDoneWhenNothingChanged() {
    mart.bean(SliceExport.class).prepare(mart.runMonth());

    assertThat(runs.start(TestMart.SEPTEMBER, "schedule", true)).isEmpty();
    assertThat(runs.start(TestMart.SEPTEMBER, "api", false)).isPresent();
  }

  @Test
  void aMonthWhoseDropWasNeverQueuedRunsAgain() {
    mart.runMonth();

    assertThat(runs.start(TestMart.SEPTEMBER, "schedule", true)).isPresent();
  }

  @Test
  void aNewDeliveryIsAChange() {
    mart.bean(SliceExport.class).prepare(mart.runMonth());
    mart.deliver("b").consumed("app-web", "vm", "1", "1");

    assertThat(runs.start(TestMart.SEPTEMBER, "schedule", true)).isPresent();
  }

  @Test
  void aFailedRunIsNoReasonToStandStill() {
    var run = mart.start();
    runs.fail(run, new IllegalArgumentException("no luck\nsecond line"));

    assertThat(mart.rows("runs")).containsExactly("FAILED test IllegalArgumentException: no luck");
    assertThat(runs.start(TestMart.SEPTEMBER, "schedule", true)).isPresent();
  }

  @Test
  void aRunThatDiedIsFailedAndItsRowsDropped() {
    var shown = mart.runMonth();
    var dead = mart.quantify();
    mart.cutConnections();

    var next = mart.start();

    assertThat(mart.rows("runs"))
        .containsExactly("DONE test", "FAILED test The process died", "RUNNING test");
    assertThat(mart.rows("quantities", dead)).isEmpty();
    assertThat(mart.rows("quantities", shown)).hasSize(2);
    assertThat(next).isNotEqualTo(dead);
  }

  @Test
  void anEndedRunCannotEndAgain() {
    var run = mart.runMonth();

    assertThatThrownBy(() -> runs.finish(run)).hasMessageContaining("no longer under way");
  }

  @Test
  void rerunReplacesTheMonthWithoutDuplicates() {
    var first = mart.runMonth();

    var second = mart.runMonth();

    assertThat(mart.rows("quantities", first)).isEmpty();
    assertThat(mart.rows("quantities", second))
        .containsExactly(
            "direct app-web vm usage 10 Hours 3 USD",
            "indirect app-web cluster usage 2 Hours 2 USD");
    assertThat(mart.rows("rollups"))
        .containsExactly("application app-web 5 2", "domain compute 5 2", "month 5 2");
    assertThat(mart.offences()).isEmpty();
  }

  @Test
  void readersSeeTheMonthBeforeUntilTheRunIsShown() {
    mart.runMonth();
    mart.deliver("b").consumed("app-crm", "disk", "1", "100");

    var run = mart.quantify();

    assertThat(mart.rows("quantities", run)).hasSize(3);
    assertThat(mart.rows("shown-charges")).containsExactly("app-web cluster", "app-web vm");
  }

  @Test
  void whatIsNotProvenIsNotShown() {
    var run = mart.quantify();
    var rollups = mart.bean(Rollups.class);

    assertThatThrownBy(() -> rollups.rebuild(run))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not proven");
    assertThat(mart.rows("shown-charges")).isEmpty();
  }

  @Test
  void everyStepIsTimed() {
    mart.runMonth();

    assertThat(mart.rows("steps"))
        .containsExactly(
            "conformity",
            "conservation",
            "direct-quantities",
            "indirect-allocation",
            "rollups",
            "valuation");
  }

  @Test
  void aMonthWithoutUsageIsAnEmptyMonth() {
    mart.forgetUsage();

    var run = mart.runMonth();

    assertThat(mart.rows("quantities", run)).isEmpty();
    assertThat(mart.rows("shown-charges")).isEmpty();
  }
}
