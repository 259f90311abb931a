package org.finopshub.portal.backstage;

import java.math.BigDecimal;

/** How amounts are written: exact, without padding and without exponent. */
final class Amounts {
  private Amounts() {}

  /** Null stays null. */
  static BigDecimal plain(BigDecimal amount) {
    return amount == null ? null : new BigDecimal(amount.stripTrailingZeros().toPlainString());
  }
}
