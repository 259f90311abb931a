package org.finopshub.local.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.finopshub.local.TestMart;
import org.finopshub.local.export.SliceExport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MartWatchIT {
  private final TestMart mart = TestMart.create();
  private final MartWatch watch = new MartWatch(mart.jdbc());

  @AfterEach
  void close() {
    mart.close();
  }

  @Test
  void nothingThatWaitsIsZeroAndNotAbsent() {
    assertThat(watch.readings())
        .containsExactlyInAnyOrder(
            new Reading("queue.depth", "exports-to-send", 0),
            new Reading("queue.depth", "exports-unanswered", 0),
            new Reading("queue.age", "exports-to-send", 0),
            new Reading("queue.age", "exports-unanswered", 0),
            new Reading("findings", "error", 0),
            new Reading("findings", "warning", 0),
            new Reading("findings", "info", 0));
  }

  @Test
  void dropsWaitUntilTheyAreSentAndThenForTheirAnswer() {
    export();
    age(90);

    assertThat(watch.readings()).contains(new Reading("queue.depth", "exports-to-send", 1));
    assertThat(ageOf("exports-to-send")).isBetween(90.0, 120.0);
    mart.jdbc().sql("UPDATE mart.export_runs SET status = 'SENT', sent_at = now()").update();
    assertThat(watch.readings())
        .contains(
            new Reading("queue.depth", "exports-to-send", 0),
            new Reading("queue.depth", "exports-unanswered", 1));
    assertThat(ageOf("exports-unanswered")).isBetween(90.0, 120.0);
  }

  @Test
  void theStepsAreThoseOfTheNewestRunThatIsDone() {
    export();
    mart.jdbc().sql("UPDATE mart.batch_run_step SET seconds = 1.25").update();
    mart.start();

    assertThat(watch.readings())
        .filteredOn(read -> read.measure().equals("run.step"))
        .contains(new Reading("run.step", "valuation", 1.25))
        .extracting(Reading::value)
        .containsOnly(1.25);
  }

  @Test
  void theDatabaseSaysWhatTimeItIs() {
    assertThat(Duration.between(watch.databaseTime(), Instant.now()).abs())
        .isLessThan(Duration.ofMinutes(1));
  }

  private void export() {
    mart.bean(SliceExport.class).prepare(mart.runMonth());
  }

  private void age(int seconds) {
    mart.jdbc()
        .sql("UPDATE mart.export_runs SET queued_at = now() - make_interval(secs => :seconds)")
        .param("seconds", seconds)
        .update();
  }

  private double ageOf(String queue) {
    return watch.readings().stream()
        .filter(read -> read.measure().equals("queue.age") && read.of().equals(queue))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
