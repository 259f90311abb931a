package org.finopshub.contract.format;

import java.math.BigDecimal;

/**
 * Takes decimals apart whose digits fit a long, which is nearly all of them, without the BigInteger
 * {@code unscaledValue} makes of each.
 */
public final class CompactDecimal {
  /** Digits that fit a long, whatever they are. */
  public static final int DIGITS = 18;

  private CompactDecimal() {}

  public static boolean fits(BigDecimal value) {
    return value.precision() <= DIGITS;
  }

  /**
   * The digits with their sign, as whole numbers of 10^-scale.
   *
   * @throws ArithmeticException when they do not fit a long
   */
  public static long unscaled(BigDecimal value) {
    // A value without decimals gives its long away as it is.
    return value.scaleByPowerOfTen(value.scale()).longValueExact();
  }
}
