package org.finopshub.portal.cost;

import java.math.BigDecimal;

/** A decimal as the API writes it: exact, without exponent, without trailing zeros. */
final class PlainDecimal {
  private PlainDecimal() {}

  static String of(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
