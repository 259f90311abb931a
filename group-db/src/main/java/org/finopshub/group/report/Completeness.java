package org.finopshub.group.report;

/**
 * How much of what was asked for has been published.
 *
 * @param expectedSlices entities asked for x months
 * @param loadedSlices of them, in the ledger
 * @param partialSlices of the loaded, declared partial by their entity
 */
public record Completeness(long expectedSlices, long loadedSlices, long partialSlices) {
  public boolean isComplete() {
    return loadedSlices == expectedSlices && partialSlices == 0;
  }
}
