package org.finopshub.group.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.TestLedger;
import org.finopshub.group.ingestion.IngestionRun;
import org.finopshub.group.period.HeldDecision.Answer;
import org.finopshub.group.period.HeldDecisions;
import org.finopshub.group.period.HeldDecisions.Named;
import org.finopshub.group.period.MonthStates;
import org.finopshub.group.replay.UnreplayableRunException.Reason;
import org.finopshub.group.rollup.RollupRebuild;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class ReplayIT {
  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final UUID FIRST = UUID.fromString("11111111-1111-4111-8111-111111111111");
  private static final UUID SECOND = UUID.fromString("22222222-2222-4222-8222-222222222222");
  private static final ECKey NEW_KEY = DropFixture.newKey("atlas-key-2");

  @TempDir Path directory;
  private TestLedger ledger;

  @BeforeEach
  void openLedger() {
    ledger = new TestLedger(directory);
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void aRejectedRunIsCheckedAnewOnceItsCauseIsMended() throws IOException {
    var drop = rejectedForItsKey();
    trustTheNewKey();

    assertThat(replay(drop))
        .extracting(IngestionRun::status)
        .containsExactly(IngestionStatus.LOADED);

    assertThat(ledger.facts()).hasSize(20);
    assertThat(ledger.tracked(drop)).containsEntry("status", "LOADED");
    assertThat(replays()).containsExactly("ann: the key was late -> LOADED");
    assertThat(ledger.problems()).isEmpty();
  }

  @Test
  void theRunASliceHoldsIsLoadedAgainRowForRowAndNothingElseIsKept() {
    var drop = ledger.drop().rows(50).write();
    ledger.take(drop);
    ledger.get(MonthStates.class).close("atlas", MAY, "ann", "closed");
    var facts = ledger.facts();
    var sums = ledger.sums();
    var tracked = ledger.tracked(drop);
    var besides = rows("kept-besides.sql");
    ledger.jdbc().sql(SqlFile.beside(ReplayIT.class, "lose-facts.sql")).update();

    assertThat(replay(drop))
        .extracting(IngestionRun::status)
        .containsExactly(IngestionStatus.LOADED);

    assertThat(ledger.facts()).isEqualTo(facts);
    assertThat(ledger.sums()).isEqualTo(sums);
    assertThat(ledger.tracked(drop)).isEqualTo(tracked);
    assertThat(rows("kept-besides.sql")).isEqualTo(besides);
    assertThat(ledger.problems()).isEmpty();
  }

  @Test
  void aPreviewSaysByDomainWhatWouldChangeAndChangesNothing() throws IOException {
    var drop = ledger.drop().rows(50).write();
    ledger.take(drop);
    var preview = ledger.get(ReplayPreview.class);
    assertThat(preview.of(drop.name()).domains()).noneMatch(DomainChange::changes);
    ledger.jdbc().sql(SqlFile.beside(RollupRebuild.class, "lose-rollups.sql")).update();

    var shown = preview.of(drop.name());

    assertThat(shown.status()).isEqualTo("LOADED");
    assertThat(shown.violations()).isZero();
    assertThat(shown.domains())
        .allMatch(DomainChange::changes)
        .allMatch(domain -> domain.now().rows() == 0);
    assertThat(shown.domains().stream().mapToLong(domain -> domain.then().rows()).sum())
        .isEqualTo(50);
    assertThat(replays()).isEmpty();
  }

  @Test
  void whatSlicesHoldIsReplayedInTheOrderOfTheMonths() {
    var june = ledger.drop().period("2026-06").rows(5).write();
    ledger.take(june);
    var may = ledger.drop().rows(5).write();
    ledger.take(may);

    assertThat(ledger.get(Replays.class).standing("atlas", MAY, MAY.plusMonths(1)))
        .containsExactly(may.name(), june.name());
    assertThat(ledger.get(Replays.class).standing(null, MAY, MAY)).containsExactly(may.name());
    assertThat(ledger.get(Replays.class).standing("boreal", MAY, MAY)).isEmpty();
  }

  @Test
  void theOrderOfTheNumbersHoldsForReplaysToo() {
    var older = ledger.drop().run(FIRST).rows(10).write();
    ledger.take(older);
    ledger.take(ledger.drop().run(SECOND).exportSeq(2).rows(30).write());

    assertThat(replay(older))
        .extracting(IngestionRun::status)
        .containsExactly(IngestionStatus.DUPLICATE);

    assertThat(ledger.facts()).hasSize(30);
    assertThat(replays()).containsExactly("ann: the key was late -> DUPLICATE");
  }

  @Test
  void aReplayForAClosedMonthStaysOpenUntilAStewardDecides() throws IOException {
    var drop = rejectedForItsKey();
    trustTheNewKey();
    ledger.get(MonthStates.class).close("atlas", MAY, "ann", "closed");

    replay(drop);
    assertThat(replays()).containsExactly("ann: the key was late -> HELD, open");

    approve(drop);
    ledger.poll("atlas");
    assertThat(replays()).containsExactly("ann: the key was late -> LOADED");
    assertThat(ledger.facts()).hasSize(20);
  }

  @Test
  void askingAgainWhileItIsUnderWayChangesNothing() {
    var drop = rejectedForItsKey();
    var first = ledger.get(Replays.class).request(drop.name(), "the key was late", "ann");

    assertThat(ledger.get(Replays.class).request(drop.name(), "me too", "bob")).isEqualTo(first);

    assertThat(ledger.get(PutBack.class).putBack()).isEqualTo(1);
    assertThat(ledger.get(PutBack.class).putBack()).isZero();
    assertThat(replays()).containsExactly("ann: the key was late -> under way, open");
  }

  @Test
  void row61PuttingBackThatWasCutShortIsDoneAgainWhole() throws IOException {
    var drop = rejectedForItsKey();
    trustTheNewKey();
    ledger.get(Replays.class).request(drop.name(), "the key was late", "ann");
    var data = drop.name() + ".facts-0001.csv.gz";
    Files.writeString(ledger.inbox("atlas").resolve(data), "half a fi");

    ledger.get(PutBack.class).putBack();

    assertThat(ledger.poll("atlas"))
        .extracting(IngestionRun::status)
        .containsExactly(IngestionStatus.LOADED);
    assertThat(TestLedger.names(ledger.inbox("atlas"))).isEmpty();
  }

  @Test
  void aRunWhoseFilesAreGoneOrThatNobodySentIsRefused() {
    var drop = ledger.drop().write();
    assertRefused(drop.name(), Reason.UNKNOWN_RUN);

    ledger.decide(drop);
    assertRefused(drop.name(), Reason.NOT_DECIDED);

    ledger.poll("atlas");
    assertThat(FileSystemUtils.deleteRecursively(ledger.settings().archive().toFile())).isTrue();
    assertRefused(drop.name(), Reason.FILES_GONE);
  }

  @Test
  void aReplayWhoseFilesGoMeanwhileEndsWithoutADelivery() {
    var drop = rejectedForItsKey();
    ledger.get(Replays.class).request(drop.name(), "the key was late", "ann");
    FileSystemUtils.deleteRecursively(ledger.settings().quarantine().toFile());

    ledger.get(PutBack.class).putBack();

    assertThat(replays()).containsExactly("ann: the key was late -> FAILED");
    assertThat(ledger.poll("atlas")).isEmpty();
  }

  private DropFixture rejectedForItsKey() {
    var drop = ledger.drop().signedWith(NEW_KEY).write();
    assertThat(ledger.take(drop).status()).isEqualTo(IngestionStatus.REJECTED);
    return drop;
  }

  private void trustTheNewKey() throws IOException {
    var keys = List.of(DropFixture.KEY.toPublicJWK(), NEW_KEY.toPublicJWK());
    Files.writeString(directory.resolve("keys.json"), new JWKSet(List.copyOf(keys)).toString());
  }

  private List<IngestionRun> replay(DropFixture drop) {
    ledger.get(Replays.class).request(drop.name(), "the key was late", "ann");
    ledger.get(PutBack.class).putBack();
    return ledger.poll("atlas");
  }

  private void approve(DropFixture drop) {
    var named = new Named(drop.name().runId(), Optional.empty(), Optional.empty());
    ledger.read(
        HeldDecisions.class,
        decisions -> decisions.decide(named, Answer.APPROVED, "sam", "checked"));
  }

  private void assertRefused(DropName drop, Reason reason) {
    assertThatThrownBy(() -> ledger.get(Replays.class).request(drop, "why not", "ann"))
        .isInstanceOfSatisfying(
            UnreplayableRunException.class, e -> assertThat(e.why()).isEqualTo(reason));
  }

  private List<String> replays() {
    return rows("replays.sql").stream()
        .map(row -> "%s -> %s".formatted(row.get("request"), row.get("outcome")))
        .toList();
  }

  private List<Map<String, Object>> rows(String file) {
    return ledger.jdbc().sql(SqlFile.beside(ReplayIT.class, file)).query().listOfRows();
  }
}
