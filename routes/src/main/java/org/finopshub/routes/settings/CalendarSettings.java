package org.finopshub.routes.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import org.finopshub.group.period.EntityCalendar;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When an entity's months are due: {@code hub.group.entities.<id>.calendar}.
 *
 * @param firstMonth absent = from the first month the entity ever delivered
 * @param lastMonth absent = no end
 */
record CalendarSettings(
    YearMonth firstMonth,
    YearMonth lastMonth,
    @DefaultValue("5")
        @Min(value = 1, message = Allowed.DAY)
        @Max(value = 31, message = Allowed.DAY)
        int cutOffDay,
    @DefaultValue("18:00") LocalTime cutOffTime,
    @DefaultValue("UTC") ZoneId timeZone,
    @DefaultValue("2d") Duration grace,
    @DefaultValue("20")
        @Min(value = 1, message = Allowed.DAY)
        @Max(value = 31, message = Allowed.DAY)
        int closingDay,
    @DefaultValue Set<String> expectedDomains) {

  @AssertTrue(message = "a first month that is not after the last")
  boolean isFirstMonthBeforeTheLast() {
    return firstMonth == null || lastMonth == null || !firstMonth.isAfter(lastMonth);
  }

  @AssertTrue(message = "a closing day that is not before the cut-off day")
  boolean isClosedAfterTheCutOff() {
    return closingDay >= cutOffDay;
  }

  @AssertTrue(message = "a grace of no less than nothing")
  boolean isGraceAtLeastNothing() {
    return !grace.isNegative();
  }

  EntityCalendar calendar() {
    return new EntityCalendar(
        firstMonth, lastMonth, cutOffDay, cutOffTime, timeZone, grace, closingDay, expectedDomains);
  }
}
