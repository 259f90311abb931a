package org.finopshub.routes.demo.generate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Picks one of many, some far more often than others. */
final class Skew<T> {
  private static final double ZIPF_EXPONENT = 1.1;

  private final List<T> choices;
  private final double[] upTo;

  private Skew(List<T> choices, DoubleStream weights) {
    this.choices = List.copyOf(choices);
    this.upTo = weights.toArray();
    accumulate(upTo);
  }

  /** The n-th choice is drawn in proportion to 1 / n^1.1. */
  static <T> Skew<T> zipf(List<T> choices) {
    return new Skew<>(
        choices,
        IntStream.rangeClosed(1, choices.size())
            .mapToDouble(rank -> 1 / StrictMath.pow(rank, ZIPF_EXPONENT)));
  }

  /** Each choice is drawn in proportion to its weight. */
  static <T> Skew<T> weighted(List<T> choices, List<Double> weights) {
    return new Skew<>(choices, weights.stream().mapToDouble(Double::doubleValue));
  }

  T draw(Draws draws) {
    var found = Arrays.binarySearch(upTo, draws.share() * upTo[upTo.length - 1]);
    return choices.get(Math.min(found < 0 ? -found - 1 : found, choices.size() - 1));
  }

  /** In order, because floating sums depend on it and every machine must draw the same. */
  private static void accumulate(double[] weights) {
    for (var index = 1; index < weights.length; index++) {
      weights[index] += weights[index - 1];
    }
  }
}
