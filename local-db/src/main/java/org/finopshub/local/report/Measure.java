package org.finopshub.local.report;

import java.util.Locale;

/** What is summed; a quantity only where products are grouped, since units differ. */
public enum Measure implements CostColumn {
  EFFECTIVE_COST,
  BILLED_COST,
  CONSUMED_QUANTITY;

  private final String column = name().toLowerCase(Locale.ROOT);

  @Override
  public String word() {
    return column;
  }

  @Override
  public String column() {
    return column;
  }
}
