package org.finopshub.contract.slice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * One entity and one calendar month: the unit that is published, checked, replaced and counted.
 *
 * <p>Source: mission, "Slice".
 */
public record SliceKey(String entityId, YearMonth period) {
  public SliceKey {
    Objects.requireNonNull(entityId, "entityId");
    Objects.requireNonNull(period, "period");
  }

  /** The first day of the month, as the fact column {@code period_month} holds it. */
  public LocalDate periodMonth() {
    return period.atDay(1);
  }

  @Override
  public String toString() {
    return entityId + " " + period;
  }
}
