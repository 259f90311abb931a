package org.finopshub.contract.charge;

import java.util.Locale;

/**
 * What kind of charge a row is.
 *
 * <p>Source: FOCUS 1.2 ChargeCategory.
 */
public enum ChargeCategory {
  USAGE,
  PURCHASE,
  TAX,
  CREDIT,
  ADJUSTMENT;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word the fact column {@code charge_category} holds. */
  public String code() {
    return code;
  }

  /** Whether a negative quantity is meaningful: only a correction takes consumption back. */
  public boolean isCorrection() {
    return this == CREDIT || this == ADJUSTMENT;
  }
}
