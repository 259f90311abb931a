package org.finopshub.benchmarks.measure;

/** Ours and the peer's figure, measured one right after the other. */
public record Pair(double ours, double peers) {
  public double ratio() {
    return ours / peers;
  }
}
