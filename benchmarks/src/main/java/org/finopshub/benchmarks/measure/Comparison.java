package org.finopshub.benchmarks.measure;

/**
 * One thing done in two ways over the same data.
 *
 * @param ours the hub's
 * @param peers what one would use instead
 * @param scenery what both need, ended with the comparison
 */
public record Comparison(Way ours, Way peers, AutoCloseable scenery) implements AutoCloseable {
  @Override
  public void close() throws Exception {
    scenery.close();
  }
}
