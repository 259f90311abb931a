package org.finopshub.group.period;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;

/**
 * When an entity's months are due, and which there are.
 *
 * <p>Days are those of the month after the one they are about, in the entity's time zone; a day
 * past that month's end means its last day.
 *
 * @param firstMonth the first month expected; null = from the first month the entity ever delivered
 * @param lastMonth the last month expected; null = no end
 * @param cutOffDay day by which a month should be here, at {@code cutOffTime}
 * @param grace from the cut-off until a month counts as missing
 * @param closingDay last day on which drops are loaded without asking; not before {@code cutOffDay}
 * @param expectedDomains domains every month must have; empty = whatever comes
 */
public record EntityCalendar(
    YearMonth firstMonth,
    YearMonth lastMonth,
    int cutOffDay,
    LocalTime cutOffTime,
    ZoneId timeZone,
    Duration grace,
    int closingDay,
    Set<String> expectedDomains) {

  /** What holds where nothing is configured. */
  public static final EntityCalendar DEFAULT =
      new EntityCalendar(
          null, null, 5, LocalTime.of(18, 0), ZoneId.of("UTC"), Duration.ofDays(2), 20, Set.of());

  public EntityCalendar {
    expectedDomains = Set.copyOf(expectedDomains);
  }

  /** Whether the entity owes that month at all, now or later. */
  public boolean expects(YearMonth period) {
    return (firstMonth == null || !period.isBefore(firstMonth))
        && (lastMonth == null || !period.isAfter(lastMonth));
  }

  /** When the month should be here. */
  public Instant cutOff(YearMonth period) {
    var due = period.plusMonths(1);
    return due.atDay(day(due, cutOffDay)).atTime(cutOffTime).atZone(timeZone).toInstant();
  }

  /** When a month that is not here counts as missing. */
  public Instant missingFrom(YearMonth period) {
    return cutOff(period).plus(grace);
  }

  /** When the month closes: the end of its closing day. */
  public Instant closing(YearMonth period) {
    var due = period.plusMonths(1);
    return due.atDay(day(due, closingDay)).plusDays(1).atStartOfDay(timeZone).toInstant();
  }

  private static int day(YearMonth month, int day) {
    return Math.min(day, month.lengthOfMonth());
  }
}
