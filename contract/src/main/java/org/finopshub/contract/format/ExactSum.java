package org.finopshub.contract.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.finopshub.contract.charge.Charge;

/**
 * Adds decimals without rounding: as whole numbers of 10^-18 in 128 bits, moved into a BigDecimal
 * only when these would overflow. What does not fit a long is added to the BigDecimal.
 */
public final class ExactSum {
  private static final long[] POWER_OF_TEN = DecimalColumn.POWER_OF_TEN;

  /** By exponent: the number that times 5^exponent is 1, modulo 2^64. */
  private static final long[] INVERSE_OF_FIVES = inversesOfFives();

  private long high;
  private long low;
  private int decimals;
  private BigDecimal moved = BigDecimal.ZERO;

  public void add(long unscaled, int scale) {
    decimals = Math.max(decimals, scale);
    long unit = POWER_OF_TEN[Charge.MAX_SCALE - scale];
    add128(Math.multiplyHigh(unscaled, unit), unscaled * unit);
  }

  public void add(BigDecimal value) {
    int scale = value.scale();
    if (scale >= 0 && scale <= Charge.MAX_SCALE && CompactDecimal.fits(value)) {
      add(CompactDecimal.unscaled(value), scale);
    } else {
      moved = moved.add(value);
    }
  }

  /** Adds what another one has added up. */
  public void add(ExactSum other) {
    decimals = Math.max(decimals, other.decimals);
    add128(other.high, other.low);
    if (other.moved.signum() != 0) {
      moved = moved.add(other.moved);
    }
  }

  /** The sum, with as many decimals as the longest of what was added. */
  public BigDecimal total() {
    return moved.signum() == 0 ? held() : moved.add(held());
  }

  private void add128(long moreHigh, long moreLow) {
    long sumLow = low + moreLow;
    long carry = Long.compareUnsigned(sumLow, low) < 0 ? 1 : 0;
    long sumHigh = high + moreHigh + carry;
    if (((high ^ sumHigh) & (moreHigh ^ sumHigh)) < 0) {
      moved = moved.add(held());
      sumHigh = moreHigh;
      sumLow = moreLow;
    }
    high = sumHigh;
    low = sumLow;
  }

  private BigDecimal held() {
    int zeros = Charge.MAX_SCALE - decimals;
    long unscaled = withoutZeros(zeros);
    long unit = POWER_OF_TEN[zeros];
    boolean fits = Math.multiplyHigh(unscaled, unit) == high && unscaled * unit == low;
    return fits
        ? BigDecimal.valueOf(unscaled, decimals)
        : new BigDecimal(bigInteger(), Charge.MAX_SCALE).setScale(decimals);
  }

  /**
   * The lower 64 bits of the quotient by 10^zeros, of which the 128 bits are a multiple: then
   * dividing by 2^zeros is a shift, and by 5^zeros a multiplication with its inverse.
   */
  private long withoutZeros(int zeros) {
    long halved = zeros == 0 ? low : low >>> zeros | high << (Long.SIZE - zeros);
    return halved * INVERSE_OF_FIVES[zeros];
  }

  private BigInteger bigInteger() {
    return new BigInteger(ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array());
  }

  private static long[] inversesOfFives() {
    var inverses = new long[Charge.MAX_SCALE + 1];
    inverses[0] = 1;
    for (int i = 1; i < inverses.length; i++) {
      inverses[i] = inverses[i - 1] * 0xCCCC_CCCC_CCCC_CCCDL;
    }
    return inverses;
  }
}
