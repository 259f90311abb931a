package org.finopshub.local.usage;

import java.time.YearMonth;
import java.util.Set;

/**
 * One file, or one month of a query, after it was looked at.
 *
 * <p>{@code linesRead} = taken + rejected + out of scope.
 *
 * @param periods the months whose usage changed: those of the new lines and of the replaced ones
 * @param unchanged the same content was taken before; no row was touched
 */
public record TakenDelivery(
    String sourceId,
    String deliveryName,
    long linesRead,
    long linesRejected,
    long linesOutOfScope,
    Set<YearMonth> periods,
    boolean unchanged) {

  public TakenDelivery {
    periods = Set.copyOf(periods);
  }

  public long linesTaken() {
    return linesRead - linesRejected - linesOutOfScope;
  }
}
