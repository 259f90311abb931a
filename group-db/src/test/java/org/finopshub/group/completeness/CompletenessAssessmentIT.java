package org.finopshub.group.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleCharges;
import org.finopshub.group.TestLedger;
import org.finopshub.group.alert.Notice;
import org.finopshub.group.period.EntityCalendar;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hub's months under a clock a script sets; the sample's prices are off, hence 0.95 at best. */
class CompletenessAssessmentIT {
  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  @TempDir Path directory;
  private TestLedger ledger;

  @BeforeEach
  void openLedger() {
    ledger =
        new TestLedger(
            directory,
            Map.of(
                "atlas", calendar(null, 5, LocalTime.of(18, 0), "UTC", 2),
                "boreal", calendar(MARCH.plusMonths(1), 3, LocalTime.of(9, 0), "Asia/Tokyo", 1)));
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void row45EachMonthIsFollowedFromExpectedToCompleteWithOneAlertAndOneResolution() {
    at("2026-04-02T00:00:00Z");
    assertThat(grid())
        .containsExactly(
            "atlas 2026-03 EXPECTED 0.00, 2026-04 EXPECTED 0.00",
            "boreal 2026-03 EXPECTED 0.00, 2026-04 EXPECTED 0.00");
    assertThat(told()).isEmpty();

    at("2026-04-03T00:00:00Z");
    at("2026-04-03T12:00:00Z");
    assertThat(grid())
        .containsExactly(
            "atlas 2026-03 EXPECTED 0.00, 2026-04 EXPECTED 0.00",
            "boreal 2026-03 LATE 0.00, 2026-04 EXPECTED 0.00");
    assertThat(told()).containsExactly("WARNING missing:boreal:2026-03 raised");

    ledger.take(drop("atlas", "2026-03", 1).partial().write());
    at("2026-04-04T00:00:00Z");
    at("2026-04-04T12:00:00Z");
    assertThat(grid())
        .containsExactly(
            "atlas 2026-03 PARTIAL 0.70, 2026-04 EXPECTED 0.00",
            "boreal 2026-03 MISSING 0.00, 2026-04 EXPECTED 0.00");
    assertThat(told())
        .containsExactlyInAnyOrder(
            "WARNING incomplete:atlas:2026-03 raised", "CRITICAL missing:boreal:2026-03 escalated");

    ledger.take(drop("atlas", "2026-03", 2).write());
    ledger.take(drop("boreal", "2026-03", 1).write());
    at("2026-04-05T18:00:00Z");
    assertThat(grid())
        .containsExactly(
            "atlas 2026-03 COMPLETE 0.95, 2026-04 EXPECTED 0.00",
            "boreal 2026-03 COMPLETE 0.95, 2026-04 EXPECTED 0.00");
    assertThat(told())
        .containsExactlyInAnyOrder(
            "WARNING incomplete:atlas:2026-03 resolved",
            "CRITICAL missing:boreal:2026-03 resolved");
  }

  @Test
  void whatCameButIsNotLoadedIsNotCalledMissing() {
    var cut = drop("boreal", "2026-03", 1).write();
    cut.tamper(cut.dataFile(1), bytes -> Arrays.copyOf(bytes, 10));
    ledger.take(cut);
    var waiting = drop("atlas", "2026-03", 1).write();
    waiting.delete(waiting.dataFile(1));
    ledger.open(waiting);

    at("2026-04-20T00:00:00Z");

    assertThat(grid())
        .containsExactly(
            "atlas 2026-03 WAITING 0.00, 2026-04 EXPECTED 0.00",
            "boreal 2026-03 REJECTED 0.00, 2026-04 EXPECTED 0.00");
    assertThat(told()).containsExactly("CRITICAL rejected:boreal:2026-03 raised");

    ledger.take(drop("boreal", "2026-03", 2).write());
    at("2026-04-21T00:00:00Z");

    assertThat(grid()).element(1).asString().startsWith("boreal 2026-03 COMPLETE 0.95");
    assertThat(told()).containsExactly("CRITICAL rejected:boreal:2026-03 resolved");
  }

  @Test
  void aMonthFarThinnerThanTheMonthsBeforeItIsScoredAndSaid() {
    for (int month = 3; month <= 5; month++) {
      ledger.take(drop("atlas", "2026-0" + month, 1).rows(40).write());
    }
    ledger.take(
        oneCharge(
            "2026-06",
            sample("2026-06").product("compute", "vm-old", "Hours").billed("0.00001", "USD")));

    at("2026-07-01T00:00:00Z");

    assertThat(grid())
        .element(0)
        .isEqualTo(
            "atlas 2026-03 COMPLETE 0.95, 2026-04 COMPLETE 0.95, 2026-05 COMPLETE 0.95,"
                + " 2026-06 COMPLETE 0.35, 2026-07 EXPECTED 0.00");
    assertThat(reasons("atlas", "2026-06"))
        .containsExactly(
            "domain-gone: Nothing in storage, there the month before or expected",
            "applications-below-median: 1 applications, the median of 3 months before is 5",
            "cost-below-median: 0.00001 USD billed, the median of 3 months before is 0.00617682",
            "findings: 1 to look at");
    assertThat(told()).contains("WARNING incomplete:atlas:2026-06 raised");
  }

  @Test
  void aRetiredDomainIsNotMissed() {
    ledger.take(drop("atlas", "2026-03", 1).write());
    ledger.take(oneCharge("2026-04", sample("2026-04")));
    ledger
        .jdbc()
        .sql(SqlFile.beside(CompletenessAssessmentIT.class, "retire-storage.sql"))
        .update();

    at("2026-05-01T00:00:00Z");

    assertThat(reasons("atlas", "2026-04")).containsExactly("findings: 1 to look at");
  }

  @Test
  void anEntityThatJoinsBringsItsPastWithoutAnAlarmForEveryMonthBetween() {
    ledger.close();
    ledger = new TestLedger(directory);
    ledger.clock().set(Instant.parse("2026-06-02T00:00:00Z"));
    ledger.take(drop("atlas", "2026-03", 1).write());
    at("2026-06-02T00:01:00Z");
    assertThat(grid())
        .containsExactly(
            "atlas 2026-03 COMPLETE 0.95, 2026-04 MISSING 0.00, 2026-05 EXPECTED 0.00,"
                + " 2026-06 EXPECTED 0.00");
    assertThat(told()).isEmpty();

    at("2026-06-05T18:00:00Z");

    assertThat(told()).containsExactly("WARNING missing:atlas:2026-05 raised");
  }

  @Test
  void twoHubsThatAssessAtOnceTellOfAMissingMonthOnce() throws Exception {
    ledger.clock().set(Instant.parse("2026-04-20T00:00:00Z"));
    var hubs = Executors.newFixedThreadPool(2);
    try {
      var start = new CyclicBarrier(2);
      Callable<Integer> hub =
          () -> {
            start.await();
            return ledger.get(CompletenessAssessment.class).assess();
          };
      for (var assessed : hubs.invokeAll(List.of(hub, hub))) {
        assertThat(assessed.get()).isEqualTo(4);
      }
    } finally {
      hubs.shutdownNow();
    }

    assertThat(told())
        .containsExactlyInAnyOrder(
            "CRITICAL missing:atlas:2026-03 raised", "CRITICAL missing:boreal:2026-03 raised");
  }

  private void at(String moment) {
    ledger.clock().set(Instant.parse(moment));
    ledger.get(CompletenessAssessment.class).assess();
  }

  private List<String> grid() {
    return ledger
        .jdbc()
        .sql(SqlFile.beside(CompletenessAssessmentIT.class, "grid.sql"))
        .query((row, number) -> row.getString("entity_id") + " " + row.getString("months"))
        .list();
  }

  private List<String> reasons(String entityId, String period) {
    return ledger
        .jdbc()
        .sql(SqlFile.beside(CompletenessAssessmentIT.class, "reasons.sql"))
        .param("entity_id", entityId)
        .param("period_month", YearMonth.parse(period).atDay(1))
        .query(String.class)
        .list();
  }

  private List<String> told() {
    return ledger.alerts().stream().map(Notice::subject).toList();
  }

  private DropFixture.Builder drop(String entityId, String period, int exportSeq) {
    return DropFixture.in(ledger.inbox(entityId))
        .entity(entityId)
        .period(period)
        .run(run(entityId, period, exportSeq))
        .exportSeq(exportSeq);
  }

  private DropFixture oneCharge(String period, SampleCharges.Edit edited) {
    var charge = edited.charge();
    return drop("atlas", period, 1).run(charge.runId()).rows(List.of(charge)).write();
  }

  private static SampleCharges.Edit sample(String period) {
    return new SampleCharges.Edit(SampleCharges.one())
        .periodMonth(YearMonth.parse(period).atDay(1));
  }

  private static UUID run(String entityId, String period, int exportSeq) {
    return UUID.nameUUIDFromBytes((entityId + period + exportSeq).getBytes(StandardCharsets.UTF_8));
  }

  private static EntityCalendar calendar(
      YearMonth last, int cutOffDay, LocalTime cutOffTime, String zone, int graceDays) {
    return new EntityCalendar(
        MARCH,
        last,
        cutOffDay,
        cutOffTime,
        ZoneId.of(zone),
        Duration.ofDays(graceDays),
        20,
        Set.of());
  }
}
