package org.finopshub.group.copy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.finopshub.contract.format.CompactDecimal;

/**
 * Writes decimals as PostgreSQL's binary {@code numeric}: digits in base 10,000, aligned to the
 * decimal point.
 *
 * <p>Shape: int16 digit count, weight of the first digit, sign, decimals shown; then the digits.
 *
 * <p>Source: PostgreSQL, {@code numeric_recv} in {@code numeric.c}.
 */
final class NumericCopyFormat {
  private static final int BASE = 10_000;
  private static final int DIGITS_PER_GROUP = 4;
  private static final int[] POWER_OF_TEN = {1, 10, 100, 1_000, BASE};
  private static final BigInteger FOUR_GROUPS = BigInteger.TEN.pow(4 * DIGITS_PER_GROUP);
  private static final int NEGATIVE = 0x4000;
  private static final int HEADER_BYTES = 8;

  /** Groups from the least significant one; enough for every precision a contract could allow. */
  private short[] groups = new short[32];

  private int count;

  /**
   * Writes the field with its length; not for use by several threads.
   *
   * @param leastDecimals shown, zeros where the value has fewer
   */
  void write(BigDecimal value, int leastDecimals, CopyBuffer out) {
    var plain = value.scale() < 0 ? value.setScale(0) : value;
    int scale = plain.scale();
    count = 0;
    split(plain, scale);
    int fractionGroups = (scale + DIGITS_PER_GROUP - 1) / DIGITS_PER_GROUP;
    int first = count - 1;
    while (first >= 0 && groups[first] == 0) {
      first--;
    }
    int last = 0;
    while (last <= first && groups[last] == 0) {
      last++;
    }
    int digits = first - last + 1;
    out.int32(HEADER_BYTES + 2 * digits);
    out.int16(digits);
    out.int16(digits == 0 ? 0 : first - fractionGroups);
    out.int16(plain.signum() < 0 ? NEGATIVE : 0);
    out.int16(Math.max(scale, leastDecimals));
    for (int i = first; i >= last; i--) {
      out.int16(groups[i]);
    }
  }

  private void split(BigDecimal value, int scale) {
    // The lowest group may be half fraction digits, half the zeros that align it to the point.
    int padding = Math.floorMod(-scale, DIGITS_PER_GROUP);
    int lowest = POWER_OF_TEN[DIGITS_PER_GROUP - padding];
    if (!CompactDecimal.fits(value)) {
      var parts = value.unscaledValue().abs().divideAndRemainder(BigInteger.valueOf(lowest));
      add(parts[1].intValue() * POWER_OF_TEN[padding]);
      splitBig(parts[0]);
      return;
    }
    long digits = Math.abs(CompactDecimal.unscaled(value));
    if (value.precision() + padding <= CompactDecimal.DIGITS) {
      splitLong(digits * POWER_OF_TEN[padding]);
    } else {
      add((int) (digits % lowest) * POWER_OF_TEN[padding]);
      splitLong(digits / lowest);
    }
  }

  private void splitBig(BigInteger digits) {
    var rest = digits;
    while (rest.bitLength() >= Long.SIZE) {
      var parts = rest.divideAndRemainder(FOUR_GROUPS);
      long fourGroups = parts[1].longValue();
      for (int i = 0; i < DIGITS_PER_GROUP; i++) {
        add((int) (fourGroups % BASE));
        fourGroups /= BASE;
      }
      rest = parts[0];
    }
    splitLong(rest.longValue());
  }

  private void splitLong(long digits) {
    for (long rest = digits; rest != 0; rest /= BASE) {
      add((int) (rest % BASE));
    }
  }

  private void add(int group) {
    if (count == groups.length) {
      groups = Arrays.copyOf(groups, 2 * count);
    }
    groups[count++] = (short) group;
  }
}
