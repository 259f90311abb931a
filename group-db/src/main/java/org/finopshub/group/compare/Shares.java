package org.finopshub.group.compare;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits 100 percent in proportion to some costs.
 *
 * <p>Units: percent with {@value #SCALE} decimals. Exact fractions are impossible, so every share
 * is rounded down and what is left over goes, one unit of the last decimal each, to those rounded
 * most (largest remainder, then the first): together they are 100.
 */
final class Shares {
  static final int SCALE = 4;

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private Shares() {}

  /** One share per cost, in their order; empty when the costs add up to nothing. */
  static List<BigDecimal> of(List<BigDecimal> costs) {
    var total = costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.signum() == 0) {
      return List.of();
    }
    var quotas = costs.stream().map(cost -> Quota.of(cost, total)).toList();
    var units = quotas.stream().map(Quota::units).collect(toCollection(ArrayList::new));
    var left = left(units);
    IntStream.range(0, quotas.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> quotas.get(i).remainder()).reversed())
        .limit(left)
        .forEach(i -> units.set(i, units.get(i).add(BigInteger.ONE)));
    return units.stream().map(share -> new BigDecimal(share, SCALE)).toList();
  }

  private static long left(List<BigInteger> units) {
    var given = units.stream().reduce(BigInteger.ZERO, BigInteger::add);
    return HUNDRED.movePointRight(SCALE).toBigIntegerExact().subtract(given).longValueExact();
  }

  /**
   * @param units whole units of the last decimal, rounded down
   * @param remainder what was cut off, in parts of the total; at least 0, below 1 unit
   */
  private record Quota(BigInteger units, BigDecimal remainder) {
    static Quota of(BigDecimal cost, BigDecimal total) {
      var part = cost.multiply(HUNDRED).movePointRight(SCALE).multiply(sign(total));
      var whole = total.abs();
      var down = part.divideToIntegralValue(whole).toBigInteger();
      var rest = part.subtract(whole.multiply(new BigDecimal(down)));
      return rest.signum() < 0
          ? new Quota(down.subtract(BigInteger.ONE), rest.add(whole))
          : new Quota(down, rest);
    }

    private static BigDecimal sign(BigDecimal total) {
      return BigDecimal.valueOf(total.signum());
    }
  }

  /** By how many percent a cost differs from an earlier one; null when there was none to grow. */
  static BigDecimal trend(BigDecimal cost, BigDecimal before) {
    return before.signum() == 0
        ? null
        : cost.subtract(before).multiply(HUNDRED).divide(before.abs(), SCALE, RoundingMode.HALF_UP);
  }
}
