package org.finopshub.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.finopshub.local.allocation.AllocationRules;
import org.finopshub.local.export.SliceExport;
import org.finopshub.local.report.RunSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A month of many applications, computed and exported three times: cold, then warm.
 *
 * <p>50 facts per application; {@code -Dlarge-month.applications=3000} is a month of 150,000.
 */
class LargeMonthIT {
  private static final Logger log = LoggerFactory.getLogger(LargeMonthIT.class);
  private static final int APPLICATIONS = Integer.getInteger("large-month.applications", 100);

  @TempDir private Path directory;

  @Test
  void everyFactIsComputedAndExported() throws IOException {
    var rules = new AllocationRules(Map.of());
    try (var mart = TestMart.create(rules, LargeReferential.write(directory))) {
      mart.deliverLargeMonth(APPLICATIONS);

      for (int round = 0; round < 3; round++) {
        var run = mart.runMonth();
        var start = System.nanoTime();
        mart.bean(SliceExport.class).prepare(run);
        var exported = Duration.ofNanos(System.nanoTime() - start);
        var summary = mart.bean(RunSummary.class).of(TestMart.SEPTEMBER).orElseThrow();
        log.warn(
            "{} facts: {}, export {} s",
            summary.rowsExported(),
            summary.secondsPerStep(),
            exported.toMillis() / 1000.0);
        assertThat(summary.rowsExported()).isEqualTo(50L * APPLICATIONS);
        assertThat(summary.billedOut()).isEqualTo(summary.billedIn());
      }
      assertThat(mart.offences()).isEmpty();
    }
  }
}
