package org.finopshub.routes.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Times steps that follow one another. */
final class Stopwatch {
  private final Map<String, BigDecimal> seconds = new LinkedHashMap<>();
  private long lapNanos = System.nanoTime();

  /** Ends a step, which began where the one before ended. */
  void lap(String step) {
    var now = System.nanoTime();
    seconds.put(step, seconds(now - lapNanos));
    lapNanos = now;
  }

  Map<String, BigDecimal> secondsPerStep() {
    return Collections.unmodifiableMap(seconds);
  }

  static BigDecimal seconds(long nanos) {
    return BigDecimal.valueOf(nanos, 9).setScale(2, RoundingMode.HALF_UP);
  }
}
