package org.finopshub.group.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.finopshub.group.TestLedger;
import org.finopshub.group.completeness.ExpectedMonths.Slice;
import org.finopshub.group.ingestion.GroupEntities;
import org.finopshub.group.period.EntityCalendar;
import org.finopshub.group.retention.Kept;
import org.finopshub.group.retention.RetentionLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedMonthsIT {
  private static final EntityCalendar SINCE_2020 =
      new EntityCalendar(
          YearMonth.of(2020, 1),
          null,
          5,
          LocalTime.of(18, 0),
          ZoneOffset.UTC,
          Duration.ofDays(2),
          20,
          Set.of());

  @TempDir Path directory;

  @Test
  void aMonthPastItsRetentionIsNotExpected() {
    try (var ledger = new TestLedger(directory, Map.of("atlas", SINCE_2020))) {
      ledger.clock().set(Instant.parse("2026-08-04T10:00:00Z"));
      var limits = new RetentionLimits(Map.of(Kept.FIGURES, 2), 1);
      var months =
          new ExpectedMonths(
              ledger.jdbc(), ledger.get(GroupEntities.class), limits, ledger.clock());

      assertThat(months.untilNow())
          .extracting(Slice::period)
          .containsExactly(YearMonth.of(2026, 6), YearMonth.of(2026, 7), YearMonth.of(2026, 8));
    }
  }
}
