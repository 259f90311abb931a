package org.finopshub.group.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.TestLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads a drop of 5 million rows in the 512-MB JVM the profile {@code scale} forks. */
class ReplaceSliceScaleIT {
  private static final Logger LOG = LoggerFactory.getLogger(ReplaceSliceScaleIT.class);
  private static final int ROWS = Integer.getInteger("scale.rows", 5_000_000);
  private static final int REPLACEMENTS = Integer.getInteger("scale.replacements", 1);

  @TempDir Path directory;

  @Test
  void fiveMillionRowsAreLoadedInBoundedMemory() throws Exception {
    var referential = LargeSlice.writeReferential(directory.resolve("referential"));
    try (var ledger = new TestLedger(directory, referential)) {
      var first = LargeSlice.writeDrop(ledger.inbox("atlas"), UUID.randomUUID(), 1, ROWS);
      load(ledger, first, "cold, new slice");
      for (int i = 0; i < REPLACEMENTS; i++) {
        var next = LargeSlice.writeDrop(ledger.inbox("atlas"), UUID.randomUUID(), i + 2, ROWS);
        load(ledger, next, "warm, slice replaced");
      }

      assertThat(ledger.problems()).isEmpty();
    }
  }

  private static void load(TestLedger ledger, DropName drop, String what) {
    resetPeak();
    var start = Instant.now();
    var run = ledger.take("atlas", drop.manifestFile());
    long millis = Duration.between(start, Instant.now()).toMillis();
    assertThat(run.status()).as(run.reason()).isEqualTo(IngestionStatus.LOADED);
    assertThat(run.rowsLoaded()).isEqualTo(ROWS);
    LOG.info(
        "{}: {} rows in {} s, {} rows/s, peak heap {} MB; {}",
        what,
        ROWS,
        millis / 1000.0,
        1000L * ROWS / millis,
        peakHeapBytes() >> 20,
        ledger.tracked(drop));
  }

  private static void resetPeak() {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peakHeapBytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
