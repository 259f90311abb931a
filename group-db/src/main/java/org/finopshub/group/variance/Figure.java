package org.finopshub.group.variance;

import java.util.Locale;

/** The figures of a variance; a difference is the sum of its effects. */
public enum Figure {
  /** For a restated month, what was first published of it as final. */
  FROM_COST,
  TO_COST,
  DIFFERENCE,
  /** The change of quantity at the old price; of a share, the change of the pool's size. */
  VOLUME,
  /** What the rest of the explanation leaves of a row in its own currency. */
  PRICE,
  /** The new cost at the new rate less the same at the old. */
  EXCHANGE_RATE,
  /** The change of a share of a pool, at the old price. */
  ALLOCATION("reallocation"),
  /** What stands of the first month less what was first published of it as final. */
  RESTATEMENT,
  /** What was not there before. */
  NEW("appeared"),
  /** What is no longer there. */
  GONE;

  private final String column;

  Figure() {
    this.column = code();
  }

  Figure(String column) {
    this.column = column;
  }

  /** The word a query and an answer use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column of {@code variance.sql}; a dimension and a keyword have two of the words. */
  String column() {
    return column;
  }

  /** Whether it is a part of the difference. */
  public boolean isEffect() {
    return ordinal() > DIFFERENCE.ordinal();
  }
}
