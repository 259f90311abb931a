package org.finopshub.contract.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.receipt.ViolationCode;

/**
 * A decimal column, exact. Values whose digits fit a long, which is nearly all of them, are parsed
 * and added up without an object.
 */
public final class DecimalColumn implements Column {
  private static final int MAX_INTEGER_DIGITS = Charge.MAX_PRECISION - Charge.MAX_SCALE;
  private static final long MAX_BEFORE_NEXT_DIGIT = (Long.MAX_VALUE - 9) / 10;

  /** By exponent, up to that of the smallest decimal. */
  static final long[] POWER_OF_TEN = powersOfTen();

  /** By decimals: beyond it a whole number and its decimals do not fit a long. */
  private static final long[] MOST_WHOLE = mostWhole();

  /** Zeros that are looked for at once; a constant, because dividing by one is cheap. */
  private static final int STEP = 4;

  private static final long STEP_UNIT = 10_000;

  private static final double TWO_TO_64 = 0x1p64;

  /** Below it a double is within one of any quotient. */
  private static final double EXACT_IN_DOUBLE = 0x1p51;

  private static final Fault MISSING = new Fault(ViolationCode.VALUE_MISSING, "There is no value");
  private static final Fault NOT_PLAIN =
      new Fault(
          ViolationCode.DECIMAL,
          "Not a plain decimal: expected digits with at most one point, like -12.5, without"
              + " exponent, sign + or separators");
  private static final Fault TOO_MANY_DIGITS =
      new Fault(
          ViolationCode.DECIMAL,
          "More digits than the contract allows: %d before the point and %d after it"
              .formatted(MAX_INTEGER_DIGITS, Charge.MAX_SCALE));

  private long unscaled;
  private int scale;
  private BigDecimal large;
  private Fault fault = MISSING;
  private byte[] bytes = {};
  private int from;
  private int to;

  @Override
  public void read(byte[] utf8, int start, int end) {
    bytes = utf8;
    from = start;
    to = end;
    large = null;
    fault = parse(utf8, start, end);
  }

  /** Takes a whole number of 10^-decimals, as Parquet stores decimals; zeros at its end go. */
  public void read(long unscaledValue, int decimals) {
    long rest = unscaledValue;
    int digits = decimals;
    while (digits >= STEP && rest % STEP_UNIT == 0) {
      rest /= STEP_UNIT;
      digits -= STEP;
    }
    while (digits > 0 && rest % 10 == 0) {
      rest /= 10;
      digits--;
    }
    unscaled = rest;
    scale = digits;
    large = null;
    fault = null;
  }

  /**
   * Takes one of 128 bits, which is how {@code DECIMAL(38,18)} is stored: without an object when
   * its digits fit a long once the zeros at its end are gone.
   */
  public void read(long high, long low, int decimals) {
    if (high == low >> Long.SIZE - 1) {
      read(low, decimals);
    } else if (!takeShortOf128(high, low, decimals)) {
      var bytesOfBoth = ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array();
      readLarge(new BigInteger(bytesOfBoth), decimals);
    }
  }

  /** Takes a value of any length. */
  public void read(BigInteger unscaledValue, int decimals) {
    if (unscaledValue.bitLength() < Long.SIZE) {
      read(unscaledValue.longValue(), decimals);
    } else {
      readLarge(unscaledValue, decimals);
    }
  }

  /** Takes nothing: the row has no value. */
  public void readMissing() {
    to = from;
    large = null;
    fault = MISSING;
  }

  public BigDecimal value() {
    return large == null ? BigDecimal.valueOf(unscaled, scale) : large;
  }

  public boolean isNegative() {
    return large == null ? unscaled < 0 : large.signum() < 0;
  }

  public void addTo(ExactSum sum) {
    if (large == null) {
      sum.add(unscaled, scale);
    } else {
      sum.add(large);
    }
  }

  @Override
  public Fault fault() {
    return fault;
  }

  @Override
  public String written() {
    return fault == null
        ? value().toPlainString()
        : new String(bytes, from, Math.min(to - from, TextColumn.MAX_LENGTH), ISO_8859_1);
  }

  private void readLarge(BigInteger unscaledValue, int decimals) {
    large = new BigDecimal(unscaledValue, decimals);
    fault = null;
    if (large.precision() - decimals > MAX_INTEGER_DIGITS) {
      bytes = large.toPlainString().getBytes(ISO_8859_1);
      from = 0;
      to = bytes.length;
      fault = TOO_MANY_DIGITS;
    }
  }

  /**
   * Splits 128 bits at the decimal point, when the part before it is not too large, and takes them
   * if they fit a long without the zeros at their end.
   */
  private boolean takeShortOf128(long high, long low, int decimals) {
    long unit = POWER_OF_TEN[decimals];
    double quotient = (high * TWO_TO_64 + (low >>> 1) * 2.0) / unit;
    if (Math.abs(quotient) >= EXACT_IN_DOUBLE) {
      return false;
    }
    // A unit too many or too few at most; what is left is exact in 64 bits, whatever is lost above.
    long whole = (long) quotient;
    long fraction = low - whole * unit;
    while (fraction < 0) {
      whole--;
      fraction += unit;
    }
    while (fraction >= unit) {
      whole++;
      fraction -= unit;
    }
    read(fraction, decimals);
    unscaled += whole * POWER_OF_TEN[scale];
    return Math.abs(whole) < MOST_WHOLE[scale];
  }

  private static long[] powersOfTen() {
    var powers = new long[Charge.MAX_SCALE + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }

  private static long[] mostWhole() {
    return Arrays.stream(POWER_OF_TEN).map(unit -> Long.MAX_VALUE / unit).toArray();
  }

  private Fault parse(byte[] utf8, int start, int end) {
    if (start == end) {
      return MISSING;
    }
    int at = start;
    boolean negative = utf8[at] == '-';
    if (negative) {
      at++;
    }
    int firstDigit = at;
    int point = -1;
    long digits = 0;
    boolean fits = true;
    for (; at < end; at++) {
      int digit = utf8[at] - '0';
      if (digit >= 0 && digit <= 9) {
        fits &= digits <= MAX_BEFORE_NEXT_DIGIT;
        digits = digits * 10 + digit;
      } else if (utf8[at] == '.' && point < 0) {
        point = at;
      } else {
        return NOT_PLAIN;
      }
    }
    int integerDigits = (point < 0 ? end : point) - firstDigit;
    int decimals = point < 0 ? 0 : end - point - 1;
    if (integerDigits == 0 || decimals == 0 && point >= 0) {
      return NOT_PLAIN;
    }
    if (integerDigits > MAX_INTEGER_DIGITS || decimals > Charge.MAX_SCALE) {
      return TOO_MANY_DIGITS;
    }
    unscaled = negative ? -digits : digits;
    scale = decimals;
    if (!fits) {
      large = new BigDecimal(new String(utf8, start, end - start, ISO_8859_1));
    }
    return null;
  }
}
