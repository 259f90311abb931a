package org.finopshub.benchmarks;

import java.time.Duration;

/**
 * How much data the comparisons use.
 *
 * @param seed all of it follows from it
 * @param rows of a slice that is loaded as a whole
 * @param monthRows of a month that is exported
 * @param rowsOneByOne of a slice that a peer inserts row by row
 * @param rowsSideBySide of each of two drops that are taken at once
 * @param usageLines of a FOCUS file
 * @param facts in the ledger whose views are refreshed
 * @param dropRows of the drop that is taken in little memory
 * @param requests of each question to an API
 * @param warmUpSeconds of both ways before a comparison counts
 */
public record Sizes(
    long seed,
    long rows,
    long monthRows,
    long rowsOneByOne,
    long rowsSideBySide,
    long usageLines,
    long facts,
    long dropRows,
    int requests,
    int warmUpSeconds) {
  private static final long MILLION = 1_000_000;

  /** What the goals are about. */
  static Sizes full(long seed) {
    return new Sizes(
        seed, MILLION, MILLION, MILLION, MILLION, 5 * MILLION, 50 * MILLION, 10 * MILLION, 800, 60);
  }

  /** For a few minutes: what they say of the goals is a hint. */
  static Sizes quick(long seed) {
    return new Sizes(
        seed, MILLION, MILLION, MILLION / 30, MILLION / 4, MILLION / 5, MILLION, MILLION, 120, 0);
  }

  Duration warmUp() {
    return Duration.ofSeconds(warmUpSeconds);
  }
}
