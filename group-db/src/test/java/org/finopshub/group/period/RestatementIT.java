package org.finopshub.group.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleCharges;
import org.finopshub.contract.charge.Charge;
import org.finopshub.group.TestLedger;
import org.finopshub.group.period.HeldDecision.Answer;
import org.finopshub.group.period.HeldDecisions.Named;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestatementIT {
  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final UUID FIRST = SampleCharges.one().runId();
  private static final UUID SECOND = UUID.fromString("22222222-2222-4222-8222-222222222222");
  private static final UUID THIRD = UUID.fromString("33333333-3333-4333-8333-333333333333");

  @TempDir Path directory;
  private TestLedger ledger;
  private MonthStates months;

  @BeforeEach
  void publishTwoDomains() {
    ledger = new TestLedger(directory);
    months = ledger.get(MonthStates.class);
    ledger.take(
        ledger
            .drop()
            .rows(
                List.of(
                    vm("app-a", "10.10", "USD"),
                    vm("app-b", "7", "EUR"),
                    disk("app-a", "0.000000000000000001")))
            .write());
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void aRestatementKeepsBeforeAndAfterOfEachDomainAndCurrency() {
    months.close("atlas", MAY, "ann", "books are closed");
    ledger.take(second());
    approve(SECOND);
    ledger.poll("atlas");

    assertThat(restatements())
        .extracting("change")
        .containsExactly(
            "compute EUR billed 7 -> 0 effective 0 -> 0",
            "compute USD billed 10.1 -> 0.00007919 effective 0 -> 0.0000104729",
            "storage USD billed 0.000000000000000001 -> 0 effective 0 -> 0");
  }

  @Test
  void itNamesTheRunsTheReasonsAndWhoApproved() {
    months.close("atlas", MAY, "ann", "books are closed");
    ledger.take(second());
    approve(SECOND);
    ledger.poll("atlas");

    assertThat(restatements())
        .first()
        .satisfies(
            restatement -> {
              assertThat(restatement.get("superseded_run_id")).isEqualTo(FIRST);
              assertThat(restatement.get("run_id")).isEqualTo(SECOND);
              assertThat(restatement.get("reason")).isEqualTo("checked with atlas");
              assertThat(restatement.get("restatement_reason")).isEqualTo("a wrong share");
              assertThat(restatement.get("approved_by")).isEqualTo("sam");
            });
  }

  @Test
  void aReopenedMonthIsRestatedToo() {
    months.close("atlas", MAY, "ann", "books are closed");
    months.reopen("atlas", MAY, "sam", "a late invoice");

    ledger.take(second());

    assertThat(restatements())
        .hasSize(3)
        .allSatisfy(
            restatement -> {
              assertThat(restatement.get("reason")).isEqualTo("a late invoice");
              assertThat(restatement.get("approved_by")).isEqualTo("sam");
            });
  }

  @Test
  void eachRestatementStandsForItself() {
    months.close("atlas", MAY, "ann", "books are closed");
    ledger.take(second());
    approve(SECOND);
    ledger.poll("atlas");
    ledger.take(ledger.drop().run(THIRD).exportSeq(3).rows(3).write());
    approve(THIRD);
    ledger.poll("atlas");

    assertThat(restatements())
        .filteredOn(restatement -> restatement.get("run_id").equals(THIRD))
        .extracting("change")
        .containsExactly(
            "compute USD billed 0.00007919 -> 0.000023757 effective 0.0000104729 -> 0.00000314187");
  }

  @Test
  void aMonthThatWasNeverClosedIsReplacedWithoutRestatement() {
    ledger.take(second());

    assertThat(restatements()).isEmpty();
  }

  @Test
  void theFirstSliceOfAClosedMonthRestatesNothing() {
    months.close("atlas", MAY.plusMonths(1), "ann", "books are closed");
    ledger.take(ledger.drop().run(SECOND).period("2026-06").rows(5).write());
    approve(SECOND);
    ledger.poll("atlas");

    assertThat(ledger.facts()).hasSize(8);
    assertThat(restatements()).isEmpty();
  }

  private DropFixture second() {
    return ledger.drop().run(SECOND).exportSeq(2).restates(FIRST, "a wrong share").rows(5).write();
  }

  private void approve(UUID runId) {
    ledger.read(
        HeldDecisions.class,
        decisions ->
            decisions.decide(
                new Named(runId, Optional.empty(), Optional.empty()),
                Answer.APPROVED,
                "sam",
                "checked with atlas"));
  }

  private List<Map<String, Object>> restatements() {
    return ledger
        .jdbc()
        .sql(SqlFile.beside(RestatementIT.class, "restatements.sql"))
        .query()
        .listOfRows();
  }

  private static Charge vm(String application, String billed, String currency) {
    return new SampleCharges.Edit(SampleCharges.one())
        .application(application)
        .billed(billed, currency)
        .charge();
  }

  private static Charge disk(String application, String billed) {
    return new SampleCharges.Edit(SampleCharges.one())
        .application(application)
        .product("storage", "disk-ssd", "GB-Months")
        .billed(billed, "USD")
        .charge();
  }
}
