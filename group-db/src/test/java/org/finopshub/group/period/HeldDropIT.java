package org.finopshub.group.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.receipt.ReceiptJson;
import org.finopshub.contract.slice.SliceKey;
import org.finopshub.group.TestLedger;
import org.finopshub.group.ingestion.CheckedDrop.Verdict;
import org.finopshub.group.ingestion.IngestionRun;
import org.finopshub.group.outbox.ReceiptOutbox;
import org.finopshub.group.period.HeldDecision.Answer;
import org.finopshub.group.period.HeldDecisions.Named;
import org.finopshub.group.slice.SliceReplacement;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fault matrix, row 22: May of atlas was loaded and closed, and another run of it arrives. */
class HeldDropIT {
  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final UUID SECOND = UUID.fromString("22222222-2222-4222-8222-222222222222");
  private static final UUID THIRD = UUID.fromString("33333333-3333-4333-8333-333333333333");

  @TempDir Path directory;
  private TestLedger ledger;
  private List<Map<String, Object>> closedFacts;

  @BeforeEach
  void loadAndClose() {
    ledger = new TestLedger(directory);
    ledger.take(ledger.drop().rows(30).write());
    ledger.get(MonthStates.class).close("atlas", MAY, "ann", "books are closed");
    closedFacts = ledger.facts();
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void row22ADropForAClosedMonthIsHeldAndStaysWhereItIs() {
    var drop = second().write();
    var files = TestLedger.names(drop.directory());

    var run = ledger.take(drop);

    assertThat(run.status()).isEqualTo(IngestionStatus.HELD);
    assertThat(run.reason())
        .isEqualTo("atlas 2026-05 is closed; export_seq 2 waits for a steward's approval");
    assertThat(ledger.facts()).isEqualTo(closedFacts);
    assertThat(TestLedger.names(drop.directory())).isEqualTo(files);
    assertThat(ledger.tracked(drop)).containsEntry("status", "HELD");
    assertThat(ledger.alerts()).extracting("code").contains("held");
    assertThat(ledger.problems()).isEmpty();
  }

  @Test
  void pollingAHeldDropOpensNothingAndWritesNothing() {
    var drop = second().write();
    ledger.take(drop);
    long looks = looks();

    assertThat(ledger.open(drop).verdict()).isEqualTo(Verdict.HELD);
    assertThat(ledger.poll("atlas")).isEmpty();
    assertThat(looks()).isEqualTo(looks);
  }

  @Test
  void row22AnApprovedDropIsLoadedAtTheNextPollAndTheApprovalIsAudited() {
    var drop = second().write();
    ledger.take(drop);

    decide(SECOND, Answer.APPROVED);

    assertThat(ledger.poll("atlas"))
        .extracting(IngestionRun::status)
        .containsExactly(IngestionStatus.LOADED);
    assertThat(ledger.facts()).hasSize(20);
    assertThat(TestLedger.names(drop.directory())).isEmpty();
    assertThat(ledger.tracked(drop)).containsEntry("status", "LOADED");
    assertThat(audit())
        .containsExactly(
            Map.of(
                "entity_id", "atlas",
                "decision", "APPROVED",
                "decided_by", "sam",
                "reason", "checked with atlas"));
    assertThat(ledger.problems()).isEmpty();
  }

  @Test
  void row22ARefusedDropIsRejectedWithItsCodeAndQuarantined() {
    var drop = second().write();
    ledger.take(drop);

    decide(SECOND, Answer.REFUSED);

    var run = ledger.poll("atlas").get(0);
    assertThat(run.status()).isEqualTo(IngestionStatus.REJECTED);
    assertThat(run.violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.code()).isEqualTo("restatement-refused");
              assertThat(violation.message())
                  .isEqualTo(
                      "atlas 2026-05 is closed and sam refused to restate it: checked with atlas");
            });
    assertThat(ledger.facts()).isEqualTo(closedFacts);
    assertThat(
            TestLedger.names(
                ledger.settings().quarantine().resolve("atlas").resolve(drop.name().toString())))
        .contains("reasons.json");
    assertThat(TestLedger.names(drop.directory())).isEmpty();
    assertThat(ledger.alerts()).extracting("code").containsOnly("held");
  }

  @Test
  void theEntityIsToldOnceThatItIsHeldAndOnceHowItEnded() {
    ledger.take(second().write());
    var told = receipts();
    ledger.poll("atlas");
    decide(SECOND, Answer.APPROVED);
    ledger.poll("atlas");
    ledger.poll("atlas");
    told.addAll(receipts());

    assertThat(told).containsExactly("LOADED", "HELD", "LOADED");
  }

  @Test
  void aNewerRunSupersedesTheHeldOne() {
    var older = second().write();
    ledger.take(older);
    var newer = ledger.drop().run(THIRD).exportSeq(3).rows(10).write();

    ledger.take(newer);
    ledger.poll("atlas");

    assertThat(ledger.tracked(older))
        .containsEntry("status", "SUPERSEDED")
        .containsEntry(
            "reason", "export_seq 2 is older than 3 of run %s, which is held".formatted(THIRD));
    assertThat(ledger.tracked(newer)).containsEntry("status", "HELD");
  }

  @Test
  void theOlderOfTwoHeldRunsCanNoLongerBeApproved() {
    ledger.take(second().write());
    ledger.take(ledger.drop().run(THIRD).exportSeq(3).rows(10).write());

    assertThat(refusalOf(SECOND)).isEqualTo("superseded");
  }

  @Test
  void aReopenedMonthLoadsWhatWasHeld() {
    var drop = second().write();
    ledger.take(drop);

    ledger.get(MonthStates.class).reopen("atlas", MAY, "ann", "a late invoice");
    ledger.poll("atlas");

    assertThat(ledger.tracked(drop)).containsEntry("status", "LOADED");
    assertThat(ledger.facts()).hasSize(20);
  }

  @Test
  void otherContentUnderAnApprovedRunIsHeldAnew() {
    var drop = second().write();
    ledger.take(drop);
    decide(SECOND, Answer.APPROVED);
    second().rows(25).write();

    ledger.poll("atlas");

    assertThat(ledger.tracked(drop)).containsEntry("status", "HELD");
    assertThat(ledger.facts()).isEqualTo(closedFacts);
  }

  @Test
  void row68AnApprovedDropWhoseImportBreaksIsLoadedByTheNextPoll() {
    var drop = second().write();
    ledger.take(drop);
    decide(SECOND, Answer.APPROVED);
    ledger.breakRollups();
    assertThatThrownBy(() -> ledger.poll("atlas")).hasMessageContaining("Import of");
    assertThat(ledger.tracked(drop)).containsEntry("status", "FAILED");
    ledger.mendRollups();

    ledger.poll("atlas");

    assertThat(ledger.tracked(drop)).containsEntry("status", "LOADED");
    assertThat(ledger.problems()).isEmpty();
  }

  @Test
  void aRunIsDecidedOnceAndOnlyWhileItIsHeld() {
    ledger.take(second().write());
    decide(SECOND, Answer.APPROVED);

    assertThat(refusalOf(SECOND)).isEqualTo("already-decided");
    ledger.poll("atlas");
    assertThat(refusalOf(SECOND)).isEqualTo("not-held");
    assertThat(refusalOf(THIRD)).isEqualTo("unknown-run");
  }

  @Test
  void twoEntitiesWithOneRunIdAreToldApart() {
    ledger.take(second().write());
    ledger.get(MonthStates.class).close("boreal", MAY, "ann", "books are closed");
    ledger.take(
        DropFixture.in(ledger.inbox("boreal")).entity("boreal").run(SECOND).rows(5).write());

    assertThat(refusalOf(SECOND)).isEqualTo("ambiguous-run");
    assertThat(decide(SECOND, Optional.of("boreal"), Answer.REFUSED)).hasToString("boreal 2026-05");
  }

  @Test
  void anotherHubGoesOnWhereOneStopped() {
    var drop = second().write();
    ledger.take(drop);
    decide(SECOND, Answer.APPROVED);

    try (var restarted = new TestLedger(directory, ledger.get(DataSource.class))) {
      var seenByBoth = ledger.open(drop);
      assertThat(restarted.poll("atlas"))
          .extracting(IngestionRun::status)
          .containsExactly(IngestionStatus.LOADED);
      assertThat(ledger.get(SliceReplacement.class).replace(seenByBoth))
          .extracting(IngestionRun::status)
          .isEqualTo(IngestionStatus.DUPLICATE);
    }
    assertThat(ledger.facts()).hasSize(20);
  }

  private DropFixture.Builder second() {
    return ledger.drop().run(SECOND).exportSeq(2).rows(20);
  }

  private SliceKey decide(UUID runId, Answer answer) {
    return decide(runId, Optional.empty(), answer);
  }

  private SliceKey decide(UUID runId, Optional<String> entityId, Answer answer) {
    var named = new Named(runId, entityId, Optional.empty());
    return ledger.read(
        HeldDecisions.class,
        decisions -> decisions.decide(named, answer, "sam", "checked with atlas"));
  }

  private String refusalOf(UUID runId) {
    try {
      decide(runId, Answer.REFUSED);
      return "decided";
    } catch (UndecidableDropException refused) {
      return refused.why().code();
    }
  }

  private List<String> receipts() {
    var told = new ArrayList<String>();
    ledger
        .get(ReceiptOutbox.class)
        .deliver((entity, file, json) -> told.add(ReceiptJson.read(json).status().name()));
    return told;
  }

  private List<Map<String, Object>> audit() {
    return ledger
        .jdbc()
        .sql(SqlFile.beside(HeldDropIT.class, "held-decisions.sql"))
        .query()
        .listOfRows();
  }

  private long looks() {
    return ledger
        .jdbc()
        .sql(SqlFile.beside(HeldDropIT.class, "looks.sql"))
        .query(Long.class)
        .single();
  }
}
