package org.finopshub.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.finopshub.local.export.ExportQueue;
import org.finopshub.local.export.SliceExport;
import org.finopshub.local.run.BatchRuns;
import org.junit.jupiter.api.Test;

/**
 * A mart that was restored from a backup, and its usage delivered once more.
 *
 * <p>The backup is PostgreSQL's copy of the database, which has the content {@code pg_dump} writes:
 * the embedded server comes without its clients, and those of an older PostgreSQL refuse it.
 */
class BackupIT {
  private static final YearMonth OCTOBER = YearMonth.of(2024, 10);

  @Test
  void aRestoredBackupAndTheSameUsageMakeTheSameFactsAndSums() {
    try (var mart = TestMart.create()) {
      deliver(mart, TestMart.SEPTEMBER, "3.000000000000000001");
      publish(mart, TestMart.SEPTEMBER);
      try (var restored = mart.restoredFromNow()) {
        deliver(mart, OCTOBER, "5");
        publish(mart, OCTOBER);
        assertThat(restored.rows("checksums")).isNotEqualTo(mart.rows("checksums"));

        deliver(restored, OCTOBER, "5");
        publish(restored, OCTOBER);

        assertThat(restored.rows("checksums")).hasSize(6).isEqualTo(mart.rows("checksums"));
        assertThat(restored.offences()).isEmpty();
        assertThat(restored.bean(ExportQueue.class).claimNext().orElseThrow().exportSeq())
            .isEqualTo(1);
      }
    }
  }

  private static void deliver(TestMart mart, YearMonth month, String billedCost) {
    mart.deliver("usage of " + month)
        .month(month)
        .consumed("app-web", "vm", "10", billedCost)
        .pooled("cluster", "2", "2");
  }

  private static void publish(TestMart mart, YearMonth month) {
    var run = mart.bean(BatchRuns.class).start(month, "test", false).orElseThrow();
    mart.show(mart.quantify(run));
    mart.bean(SliceExport.class).prepare(run);
  }
}
