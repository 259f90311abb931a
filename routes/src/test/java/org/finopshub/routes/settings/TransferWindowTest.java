package org.finopshub.routes.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferWindowTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest
  @CsvSource({
    "2026-06-01T17:59:59Z, false", // Monday, 19:59:59 in Paris
    "2026-06-01T18:00:00Z, true",
    "2026-06-02T03:59:59Z, true",
    "2026-06-02T04:00:00Z, false",
    "2026-06-06T20:00:00Z, false", // Saturday
    "2026-12-01T18:30:00Z, false", // winter: 19:30 in Paris
    "2026-12-01T19:00:00Z, true"
  })
  void aNightlyWindowIsOpenByTheClockOfItsZone(Instant moment, boolean open) {
    var nights = new TransferWindow(List.of("* * 20-23,0-5 ? * MON-FRI"), PARIS);

    assertThat(nights.isOpenAt(moment)).isEqualTo(open);
  }

  @Test
  void severalRangesAddUp() {
    var window = new TransferWindow(List.of("* * 1 ? * *", "* * 3 ? * *"), ZoneId.of("UTC"));

    assertThat(window.isOpenAt(Instant.parse("2026-06-01T01:30:00Z"))).isTrue();
    assertThat(window.isOpenAt(Instant.parse("2026-06-01T02:30:00Z"))).isFalse();
    assertThat(window.isOpenAt(Instant.parse("2026-06-01T03:30:00Z"))).isTrue();
  }

  @Test
  void whatIsNoRangeOfTimeIsNoWindow() {
    assertThat(new TransferWindow(List.of("20:00-06:00"), PARIS).isOpenCronExpressions()).isFalse();
  }
}
