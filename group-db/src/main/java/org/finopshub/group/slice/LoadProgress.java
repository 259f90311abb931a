package org.finopshub.group.slice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.finopshub.contract.manifest.Manifest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says every few seconds how far a load has come. */
final class LoadProgress {
  private static final Logger LOG = LoggerFactory.getLogger(LoadProgress.class);
  private static final Duration INTERVAL = Duration.ofSeconds(5);

  private final Manifest manifest;
  private final Clock clock;
  private final Instant start;
  private Instant nextWord;

  LoadProgress(Manifest manifest, Clock clock) {
    this.manifest = manifest;
    this.clock = clock;
    this.start = clock.instant();
    this.nextWord = start.plus(INTERVAL);
  }

  void reached(long rows) {
    var now = clock.instant();
    if (now.isBefore(nextWord)) {
      return;
    }
    nextWord = now.plus(INTERVAL);
    long expected = Math.max(1, manifest.controlTotals().rows());
    LOG.info(
        "{}: {} of {} rows ({} %), {} rows/s",
        manifest.dropName(),
        rows,
        manifest.controlTotals().rows(),
        100 * rows / expected,
        1000 * rows / Math.max(1, Duration.between(start, now).toMillis()));
  }
}
