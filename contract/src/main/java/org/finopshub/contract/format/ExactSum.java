package org.finopshub.contract.format;

import java.math.BigDecimal;
import org.finopshub.contract.charge.Charge;

/**
 * Adds decimals without rounding: one long per number of decimals, moved into a BigDecimal only
 * when it would overflow.
 */
public final class ExactSum {
  private static final int LONG_DIGITS = 18;

  private final long[] byScale = new long[Charge.MAX_SCALE + 1];
  private BigDecimal moved = BigDecimal.ZERO;
  private int decimals;

  public void add(long unscaled, int scale) {
    decimals = Math.max(decimals, scale);
    long before = byScale[scale];
    long after = before + unscaled;
    if (((before ^ after) & (unscaled ^ after)) < 0) {
      moved = moved.add(BigDecimal.valueOf(before, scale));
      after = unscaled;
    }
    byScale[scale] = after;
  }

  public void add(BigDecimal value) {
    int scale = value.scale();
    if (value.precision() <= LONG_DIGITS && scale >= 0 && scale < byScale.length) {
      add(value.unscaledValue().longValue(), scale);
    } else {
      moved = moved.add(value);
    }
  }

  /** The sum, with as many decimals as the longest of what was added. */
  public BigDecimal total() {
    var total = moved;
    for (int scale = 0; scale <= decimals; scale++) {
      if (byScale[scale] != 0) {
        total = total.add(BigDecimal.valueOf(byScale[scale], scale));
      }
    }
    return total.setScale(Math.max(decimals, total.scale()));
  }
}
