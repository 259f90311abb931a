package org.finopshub.local.usage;

import java.time.Duration;

/**
 * Hears how far a round of taking usage is.
 *
 * <p>Within a file it is DuckDB's own estimate, which may stand far below the end when it is
 * reached.
 */
@FunctionalInterface
public interface TakeProgress {

  /** Hears nothing. */
  TakeProgress SILENT = reached -> {};

  /** Called about once a second while a file is read, and once at its end. */
  void at(Reached reached);

  /**
   * A point in the round.
   *
   * @param bytesDone bytes of all files read so far
   * @param bytesTotal bytes of all files of the round
   * @param linesDone lines of the files finished so far
   */
  record Reached(
      String deliveryName, long bytesDone, long bytesTotal, long linesDone, Duration elapsed) {

    /** From 0 to 1. */
    public double share() {
      return bytesTotal == 0 ? 1 : (double) bytesDone / bytesTotal;
    }

    public double bytesPerSecond() {
      return bytesDone * 1e9 / Math.max(1, elapsed.toNanos());
    }
  }
}
