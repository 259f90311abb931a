package org.finopshub.group.report;

import java.util.Locale;

/** What costs can be grouped and filtered by; the currency is always one of the groups. */
public enum Dimension {
  ENTITY,
  PERIOD,
  DOMAIN,
  PRODUCT,
  APPLICATION,
  ALLOCATION;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word a query and an answer use. */
  public String code() {
    return code;
  }
}
