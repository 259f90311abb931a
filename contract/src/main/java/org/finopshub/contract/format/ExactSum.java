package org.finopshub.contract.format;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.finopshub.contract.charge.Charge;

/**
 * Adds decimals without rounding: one long per number of decimals, moved into a BigDecimal only
 * when it would overflow.
 */
public final class ExactSum {
  private final long[] byScale = new long[Charge.MAX_SCALE + 1];
  private BigDecimal moved = BigDecimal.ZERO;

  public void add(long unscaled, int scale) {
    long before = byScale[scale];
    long after = before + unscaled;
    if (((before ^ after) & (unscaled ^ after)) < 0) {
      moved = moved.add(BigDecimal.valueOf(before, scale));
      after = unscaled;
    }
    byScale[scale] = after;
  }

  public void add(BigDecimal value) {
    moved = moved.add(value);
  }

  public BigDecimal total() {
    return IntStream.range(0, byScale.length)
        .filter(scale -> byScale[scale] != 0)
        .mapToObj(scale -> BigDecimal.valueOf(byScale[scale], scale))
        .reduce(moved, BigDecimal::add);
  }
}
