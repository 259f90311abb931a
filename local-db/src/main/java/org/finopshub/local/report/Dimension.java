package org.finopshub.local.report;

import java.util.Locale;

/** What costs are grouped and filtered by. */
public enum Dimension implements CostColumn {
  ENTITY("entity_id"),
  PERIOD("period_month"),
  DOMAIN("domain_id"),
  PRODUCT("product_id"),
  APPLICATION("application_id"),
  ALLOCATION("allocation");

  private final String word = name().toLowerCase(Locale.ROOT);
  private final String column;

  Dimension(String column) {
    this.column = column;
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public String column() {
    return column;
  }
}
