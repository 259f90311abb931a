package org.finopshub.benchmarks;

/**
 * How much data the comparisons use.
 *
 * @param seed all of it follows from it
 * @param rows of a slice that is loaded or exported as a whole
 * @param rowsOneByOne of a slice that a peer inserts row by row
 * @param usageLines of a FOCUS file
 * @param facts in the ledger whose views are refreshed
 * @param dropRows of the drop that is taken in little memory
 */
public record Sizes(
    long seed, long rows, long rowsOneByOne, long usageLines, long facts, long dropRows) {
  private static final long MILLION = 1_000_000;

  /** What the goals are about. */
  static Sizes full(long seed) {
    return new Sizes(seed, MILLION, MILLION, 5 * MILLION, 50 * MILLION, 10 * MILLION);
  }

  /** For a few minutes: whoever inserts row by row gets a tenth of them. */
  static Sizes quick(long seed) {
    return new Sizes(seed, MILLION, MILLION / 10, MILLION / 5, 3 * MILLION / 2, MILLION);
  }
}
