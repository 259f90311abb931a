package org.finopshub.routes.local;

import java.time.Duration;
import org.finopshub.local.usage.TakeProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line with rate and share every few seconds while files are read. */
final class ProgressLog implements TakeProgress {
  private static final Logger LOG = LoggerFactory.getLogger(ProgressLog.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private Duration said = Duration.ZERO;

  @Override
  public void at(Reached reached) {
    if (reached.elapsed().compareTo(said) < 0) {
      said = Duration.ZERO;
    }
    if (reached.elapsed().compareTo(said.plus(PAUSE)) >= 0) {
      said = reached.elapsed();
      LOG.info(
          "{}: {} %, {} MB/s, {} lines",
          reached.deliveryName(),
          "%.0f".formatted(100 * reached.share()),
          "%.1f".formatted(reached.bytesPerSecond() / 1e6),
          reached.linesDone());
    }
  }
}
