package org.finopshub.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The pairs of one comparison.
 *
 * @param cold our first run, in a JVM that has done nothing yet
 */
public record Measurement(double cold, List<Pair> pairs) {
  private static final int MOST_WARM_UPS = 11;

  public Measurement {
    pairs = List.copyOf(pairs);
  }

  /**
   * Runs both ways without counting until they are warm, as a hub is a process that runs; then in
   * turns, each pair beginning with the other one.
   *
   * @param warmUp after which nothing more is begun that is not counted; once at least, twelve
   *     times at most; zero, and nothing but our first run is not counted
   * @param progress hears of each pair
   * @throws IllegalStateException when the two ways made different rows
   */
  public static Measurement of(
      Comparison comparison, int count, Duration warmUp, Consumer<Pair> progress) throws Exception {
    long start = System.nanoTime();
    double cold = comparison.ours().run().figure();
    if (!warmUp.isZero()) {
      comparison.peers().run();
    }
    for (int again = 0;
        again < MOST_WARM_UPS && System.nanoTime() - start < warmUp.toNanos();
        again++) {
      comparison.ours().run();
      comparison.peers().run();
    }
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < count; i++) {
      var pair = i % 2 == 0 ? oursFirst(comparison) : peersFirst(comparison);
      pairs.add(pair);
      progress.accept(pair);
    }
    return new Measurement(cold, pairs);
  }

  /** The middle of the pairs' ratios. */
  public double median() {
    var sorted = ratios();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  public double min() {
    return ratios()[0];
  }

  public double max() {
    return ratios()[pairs.size() - 1];
  }

  private double[] ratios() {
    return pairs.stream().mapToDouble(Pair::ratio).sorted().toArray();
  }

  private static Pair oursFirst(Comparison comparison) throws Exception {
    var ours = comparison.ours().run();
    return pair(ours, comparison.peers().run());
  }

  private static Pair peersFirst(Comparison comparison) throws Exception {
    var peers = comparison.peers().run();
    return pair(comparison.ours().run(), peers);
  }

  private static Pair pair(Sample ours, Sample peers) {
    if (!ours.content().equals(peers.content())) {
      throw new IllegalStateException(
          "Different rows: ours made %s, the peer %s".formatted(ours.content(), peers.content()));
    }
    return new Pair(ours.figure(), peers.figure());
  }
}
