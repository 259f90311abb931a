package org.finopshub.group.report;

import java.util.Locale;

/** What costs can be grouped and filtered by; the currency is always one of the groups. */
public enum Dimension {
  ENTITY("entity_id"),
  PERIOD("period_month"),
  DOMAIN("domain_id"),
  PRODUCT("product_id"),
  APPLICATION("application_id"),
  ALLOCATION("allocation");

  private final String code = name().toLowerCase(Locale.ROOT);
  private final String column;

  Dimension(String column) {
    this.column = column;
  }

  /** The word a query uses. */
  public String code() {
    return code;
  }

  /** The column of the ledger's read views. */
  public String column() {
    return column;
  }
}
