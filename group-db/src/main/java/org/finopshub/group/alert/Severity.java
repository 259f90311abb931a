package org.finopshub.group.alert;

import java.util.Locale;

/** How soon a person should look; the greater comes last. */
public enum Severity {
  WARNING,
  CRITICAL;

  /** The word stored and shown. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Severity of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
