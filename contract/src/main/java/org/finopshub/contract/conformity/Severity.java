package org.finopshub.contract.conformity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a divergence matters; the later, the more. */
public enum Severity {
  /** Figures are right; names differ. */
  INFO,
  /** Figures are right as far as they go; somebody should look before the next month. */
  WARNING,
  /** Figures cannot be compared with those of other entities until it is put right. */
  ERROR;

  /** The word the report holds. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
