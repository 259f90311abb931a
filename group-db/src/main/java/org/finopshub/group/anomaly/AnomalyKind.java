package org.finopshub.group.anomaly;

import java.util.Arrays;
import java.util.Locale;

/** In which way a product of an entity and month stands out. */
public enum AnomalyKind {
  /** Its unit cost is far from the median of the group's entities in that month. */
  UNIT_COST_PEERS,
  /** Its unit cost is far from the median of the entity's own months before. */
  UNIT_COST_HISTORY,
  /** Its cost is far from the month's before. */
  COST_JUMP,
  /** It was in no month before. */
  NEW_PRODUCT,
  /** It was in the month before and is in this one no more. */
  VANISHED_PRODUCT;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Kebab-case, as the ledger holds it. */
  public String code() {
    return code;
  }

  static AnomalyKind of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
  }
}
