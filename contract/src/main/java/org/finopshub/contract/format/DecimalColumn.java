package org.finopshub.contract.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.receipt.ViolationCode;

/**
 * A decimal column, exact. Values whose digits fit a long, which is nearly all of them, are parsed
 * and added up without an object.
 */
public final class DecimalColumn implements Column {
  private static final int MAX_INTEGER_DIGITS = Charge.MAX_PRECISION - Charge.MAX_SCALE;
  private static final long MAX_BEFORE_NEXT_DIGIT = (Long.MAX_VALUE - 9) / 10;
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

  /** Takes a whole number of 10^-scale, as Parquet stores decimals. */
  public void read(long unscaledValue, int decimals) {
    unscaled = unscaledValue;
    scale = decimals;
    large = null;
    fault = null;
  }

  /** Takes a value too long for a long. */
  public void read(BigInteger unscaledValue, int decimals) {
    if (unscaledValue.bitLength() < Long.SIZE) {
      read(unscaledValue.longValue(), decimals);
      return;
    }
    large = new BigDecimal(unscaledValue, decimals);
    bytes = large.toPlainString().getBytes(ISO_8859_1);
    from = 0;
    to = bytes.length;
    fault =
        unscaledValue.abs().compareTo(BigInteger.TEN.pow(MAX_INTEGER_DIGITS + decimals)) < 0
            ? null
            : TOO_MANY_DIGITS;
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
