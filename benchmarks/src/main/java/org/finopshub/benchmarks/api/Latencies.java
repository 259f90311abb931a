package org.finopshub.benchmarks.api;

import java.util.List;

/**
 * How long each of many answers took.
 *
 * @param millis the quickest first
 */
public record Latencies(List<Double> millis) {
  public Latencies {
    millis = millis.stream().sorted().toList();
  }

  /** What that share of the answers stayed within, for example 0.95. */
  public double percentile(double share) {
    return millis.get((int) Math.ceil(share * millis.size()) - 1);
  }
}
