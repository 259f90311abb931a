package org.finopshub.group.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntityCalendarTest {
  private static final EntityCalendar PARIS =
      new EntityCalendar(
          YearMonth.of(2026, 1),
          YearMonth.of(2026, 12),
          5,
          LocalTime.of(18, 0),
          ZoneId.of("Europe/Paris"),
          Duration.ofHours(36),
          31,
          Set.of());

  @Test
  void theCutOffIsInTheMonthAfterAndInTheEntitysTimeZone() {
    assertThat(PARIS.cutOff(YearMonth.of(2026, 2)))
        .isEqualTo(Instant.parse("2026-03-05T17:00:00Z"));
    assertThat(PARIS.cutOff(YearMonth.of(2026, 3)))
        .isEqualTo(Instant.parse("2026-04-05T16:00:00Z"));
  }

  @Test
  void aMonthIsMissingOnceTheGraceIsOver() {
    assertThat(PARIS.missingFrom(YearMonth.of(2026, 2)))
        .isEqualTo(Instant.parse("2026-03-07T05:00:00Z"));
  }

  @Test
  void aMonthClosesWhenItsClosingDayEnds() {
    assertThat(PARIS.closing(YearMonth.of(2026, 2)))
        .isEqualTo(Instant.parse("2026-03-31T22:00:00Z"));
  }

  @Test
  void aDayPastTheMonthsEndMeansItsLastDay() {
    assertThat(PARIS.closing(YearMonth.of(2026, 1)))
        .isEqualTo(Instant.parse("2026-02-28T23:00:00Z"));
  }

  @Test
  void onlyTheMonthsFromTheFirstToTheLastAreExpected() {
    assertThat(PARIS.expects(YearMonth.of(2025, 12))).isFalse();
    assertThat(PARIS.expects(YearMonth.of(2026, 1))).isTrue();
    assertThat(PARIS.expects(YearMonth.of(2026, 12))).isTrue();
    assertThat(PARIS.expects(YearMonth.of(2027, 1))).isFalse();
  }

  @Test
  void withoutAFirstOrLastMonthEveryMonthIsExpected() {
    assertThat(EntityCalendar.DEFAULT.expects(YearMonth.of(1999, 1))).isTrue();
    assertThat(EntityCalendar.DEFAULT.expects(YearMonth.of(2099, 1))).isTrue();
  }
}
