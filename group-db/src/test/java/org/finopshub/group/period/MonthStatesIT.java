package org.finopshub.group.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.TestLedger;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** May of atlas is loaded; its calendar closes it when 20 June ends, in UTC. */
class MonthStatesIT {
  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final UUID SECOND = UUID.fromString("22222222-2222-4222-8222-222222222222");

  @TempDir Path directory;
  private TestLedger ledger;
  private MonthStates months;

  @BeforeEach
  void loadMay() {
    ledger = new TestLedger(directory);
    months = ledger.get(MonthStates.class);
    ledger.take(ledger.drop().rows(30).write());
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void aMonthNobodyClosedIsOpen() {
    assertThat(months.state("atlas", MAY)).isEqualTo(MonthState.OPEN);
    assertThat(months.isClosed("atlas", MAY)).isFalse();
  }

  @Test
  void everyChangeIsKeptWithWhoAndWhy() {
    months.close("atlas", MAY, "ann", "books are closed");
    months.reopen("atlas", MAY, "sam", "a late invoice");
    months.close("atlas", MAY, "ann", "it came");

    assertThat(months.isClosed("atlas", MAY)).isTrue();
    assertThat(changes())
        .containsExactly(
            "atlas 2026-05 1 CLOSED ann: books are closed",
            "atlas 2026-05 2 REOPENED sam: a late invoice",
            "atlas 2026-05 3 CLOSED ann: it came");
  }

  @Test
  void aClosedMonthIsNotClosedAgainAndAnOpenOneNotReopened() {
    assertThatThrownBy(() -> months.reopen("atlas", MAY, "sam", "why not"))
        .isInstanceOf(WrongMonthStateException.class)
        .hasMessage("atlas 2026-05 is OPEN");
    months.close("atlas", MAY, "ann", "books are closed");

    assertThatThrownBy(() -> months.close("atlas", MAY, "ann", "again"))
        .hasMessage("atlas 2026-05 is CLOSED");
    assertThat(changes()).hasSize(1);
  }

  @Test
  void theCalendarClosesALoadedMonthWhenItsClosingDayIsOver() {
    ledger.clock().set(Instant.parse("2026-06-20T23:30:00Z"));
    assertThat(months.closeDue()).isZero();
    ledger.clock().set(Instant.parse("2026-06-21T00:00:01Z"));

    assertThat(months.closeDue()).isEqualTo(1);
    assertThat(months.closeDue()).isZero();
    assertThat(changes()).containsExactly("atlas 2026-05 1 CLOSED calendar: Closing day 20");
  }

  @Test
  void theCalendarLeavesAMonthOpenThatWasNeverLoadedOrWasReopened() {
    ledger.clock().set(Instant.parse("2026-12-24T00:00:00Z"));
    months.closeDue();
    months.reopen("atlas", MAY, "sam", "a late invoice");

    assertThat(months.closeDue()).isZero();
    assertThat(months.state("atlas", MAY)).isEqualTo(MonthState.REOPENED);
    assertThat(months.state("atlas", MAY.minusMonths(1))).isEqualTo(MonthState.OPEN);
  }

  @Test
  void dropsOfAReopenedMonthAreLoadedUntilItIsClosedAgain() {
    months.close("atlas", MAY, "ann", "books are closed");
    months.reopen("atlas", MAY, "sam", "a late invoice");
    var whileOpen = ledger.take(ledger.drop().run(SECOND).exportSeq(2).rows(20).write());
    months.close("atlas", MAY, "ann", "it came");

    var whileClosed =
        ledger.take(ledger.drop().run(UUID.randomUUID()).exportSeq(3).rows(10).write());

    assertThat(whileOpen.status()).isEqualTo(IngestionStatus.LOADED);
    assertThat(whileClosed.status()).isEqualTo(IngestionStatus.HELD);
  }

  private List<String> changes() {
    return ledger
        .jdbc()
        .sql(SqlFile.beside(MonthStatesIT.class, "month-state-changes.sql"))
        .query(String.class)
        .list();
  }
}
