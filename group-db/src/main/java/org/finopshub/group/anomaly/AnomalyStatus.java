package org.finopshub.group.anomaly;

import java.util.Locale;

/** What people made of an anomaly; whether it is still there is not theirs to say. */
public enum AnomalyStatus {
  OPEN,
  /** Somebody looks into it. */
  ACKNOWLEDGED,
  /** It is as it should be, and the comment says why. */
  EXPLAINED,
  /** It is nothing. */
  DISMISSED;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** As the ledger holds it. */
  public String code() {
    return code;
  }

  static AnomalyStatus of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
