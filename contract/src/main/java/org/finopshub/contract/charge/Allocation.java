package org.finopshub.contract.charge;

import java.util.Locale;

/** Whether an application consumed a quantity itself or bears a share of its domain's pool. */
public enum Allocation {
  DIRECT,
  INDIRECT;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word the fact column {@code allocation} holds. */
  public String code() {
    return code;
  }
}
