package org.finopshub.group.retention;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * How long the group keeps what.
 *
 * @param months before the newest one that are kept; what is not named is kept for ever
 * @param monthsAhead for which there is room before anything comes
 */
public record RetentionLimits(Map<Kept, Integer> months, int monthsAhead) {
  /** Nothing is ever dropped. */
  public static final RetentionLimits NONE = new RetentionLimits(Map.of(), 2);

  public RetentionLimits {
    months = Map.copyOf(months);
  }

  /** Everything before this month is past its retention; empty when nothing ever is. */
  public Optional<YearMonth> firstKept(Kept kept, YearMonth newest) {
    return Optional.ofNullable(months.get(kept)).map(newest::minusMonths);
  }
}
