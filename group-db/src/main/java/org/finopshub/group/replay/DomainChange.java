package org.finopshub.group.replay;

import java.math.BigDecimal;

/**
 * What a domain of a slice shows in one currency, and what the replayed files hold of it; zero
 * where there is nothing.
 */
public record DomainChange(String domain, String currency, Sums now, Sums then) {

  public boolean changes() {
    return now.rows != then.rows
        || now.billedCost.compareTo(then.billedCost) != 0
        || now.effectiveCost.compareTo(then.effectiveCost) != 0;
  }

  /** Exact sums in the currency. */
  public record Sums(long rows, BigDecimal billedCost, BigDecimal effectiveCost) {
    static final Sums NOTHING = new Sums(0, BigDecimal.ZERO, BigDecimal.ZERO);

    Sums plus(Sums other) {
      return new Sums(
          rows + other.rows,
          billedCost.add(other.billedCost),
          effectiveCost.add(other.effectiveCost));
    }
  }
}
