package org.finopshub.group.report;

import java.util.Locale;

/** What can be summed. */
public enum Measure {
  EFFECTIVE_COST,
  BILLED_COST,
  /**
   * Only together with PRODUCT, grouped or filtered: quantities of different units never add up.
   */
  CONSUMED_QUANTITY;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word a query and an answer use; also the column. */
  public String code() {
    return code;
  }
}
