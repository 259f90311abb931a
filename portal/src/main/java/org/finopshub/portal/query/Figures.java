package org.finopshub.portal.query;

import java.math.BigDecimal;

/** How answers write decimals: as strings, so that no JSON library rounds them. */
public final class Figures {
  private Figures() {}

  /** Exact and without the trailing zeros a column's scale pads with; null stays null. */
  public static String plain(BigDecimal figure) {
    return figure == null ? null : figure.stripTrailingZeros().toPlainString();
  }
}
