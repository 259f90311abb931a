package org.finopshub.routes.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.finopshub.group.period.EntityCalendar;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CalendarSettingsTest {

  @Test
  void anEntityWithoutACalendarHasTheDefaultOne() {
    assertThat(calendar(Map.of())).isEqualTo(EntityCalendar.DEFAULT);
  }

  @Test
  void everythingOfACalendarCanBeSet() {
    var calendar =
        calendar(
            Map.of(
                "first-month", "2026-01",
                "last-month", "2027-12",
                "cut-off-day", "3",
                "cut-off-time", "06:30",
                "time-zone", "Europe/Paris",
                "grace", "36h",
                "closing-day", "31",
                "expected-domains", "compute,storage"));

    assertThat(calendar)
        .isEqualTo(
            new EntityCalendar(
                YearMonth.of(2026, 1),
                YearMonth.of(2027, 12),
                3,
                LocalTime.of(6, 30),
                ZoneId.of("Europe/Paris"),
                Duration.ofHours(36),
                31,
                Set.of("compute", "storage")));
  }

  @Test
  void aMonthDoesNotCloseBeforeItsCutOffNorEndBeforeItBegins() {
    assertThat(settings(Map.of("cut-off-day", "21")).isClosedAfterTheCutOff()).isFalse();
    assertThat(
            settings(Map.of("first-month", "2026-02", "last-month", "2026-01"))
                .isFirstMonthBeforeTheLast())
        .isFalse();
    assertThat(settings(Map.of("grace", "-1d")).isGraceAtLeastNothing()).isFalse();
  }

  private static EntityCalendar calendar(Map<String, String> set) {
    return settings(set).calendar();
  }

  private static CalendarSettings settings(Map<String, String> set) {
    return new Binder(new MapConfigurationPropertySource(set))
        .bindOrCreate("", CalendarSettings.class);
  }
}
