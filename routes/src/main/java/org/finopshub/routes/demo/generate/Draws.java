package org.finopshub.routes.demo.generate;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * The random draws of one file. Only exactly specified arithmetic is used, so that every JDK draws
 * the same.
 */
final class Draws {
  private static final int QUANTITY_DECIMALS = 6;
  private static final double MICRO = 1_000_000;
  private static final double SPREAD = 1.2;

  private final SplittableRandom random;

  private Draws(SplittableRandom random) {
    this.random = random;
  }

  /** A sequence of its own for each name, so that files can be made in any order. */
  static Draws of(long seed, String name) {
    var named = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new Draws(new SplittableRandom(seed ^ named.getMostSignificantBits()));
  }

  /** 0 to {@code bound} - 1. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** 0 to 1, exclusive. */
  double share() {
    return random.nextDouble();
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** A log-normal quantity around the typical one: at least a millionth, six decimals. */
  BigDecimal quantity(double typical) {
    var micros = Math.round(typical * StrictMath.exp(SPREAD * bell()) * MICRO);
    return BigDecimal.valueOf(Math.max(1, micros), QUANTITY_DECIMALS);
  }

  /** Irwin-Hall: the sum of twelve uniform draws is close to normal, with deviation 1. */
  private double bell() {
    var sum = -6.0;
    for (var draw = 0; draw < 12; draw++) {
      sum += random.nextDouble();
    }
    return sum;
  }
}
