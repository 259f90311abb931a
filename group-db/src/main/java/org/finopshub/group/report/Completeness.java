package org.finopshub.group.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * How much of what was asked for has been published.
 *
 * @param expectedSlices months the calendars of the entities asked for expect, and those that were
 *     delivered nevertheless
 * @param loadedSlices of them, in the ledger
 * @param partialSlices of the loaded, declared partial by their entity
 * @param heldSlices of the expected, with a newer delivery that waits for a steward
 * @param score mean of the scores of the expected slices, 0 to 1, cut after 4 decimals; 0 when
 *     nothing is expected
 * @param reasons what the loaded slices lack, the most frequent first
 */
public record Completeness(
    long expectedSlices,
    long loadedSlices,
    long partialSlices,
    long heldSlices,
    BigDecimal score,
    List<ReasonCount> reasons) {
  public Completeness {
    reasons = List.copyOf(reasons);
  }

  /** In how many slices a score lacks the same. */
  public record ReasonCount(String code, long slices) {}
}
