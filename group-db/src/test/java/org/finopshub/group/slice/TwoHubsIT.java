package org.finopshub.group.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.AtOnce;
import org.finopshub.group.LedgerDatabase;
import org.finopshub.group.TestLedger;
import org.finopshub.group.ingestion.CheckedDrop;
import org.finopshub.group.ingestion.IngestionRun;
import org.finopshub.group.outbox.ReceiptOutbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hubs on one database: the slice's lock lets one of them load. */
class TwoHubsIT {
  private static final UUID OTHER = UUID.fromString("22222222-2222-4222-8222-222222222222");

  @TempDir Path directory;
  private DataSource database;
  private TestLedger one;
  private TestLedger other;

  @BeforeEach
  void openTwoHubs() {
    database = LedgerDatabase.fresh();
    one = new TestLedger(directory, database);
    other = new TestLedger(directory, database);
  }

  @AfterEach
  void closeHubs() {
    one.close();
    other.close();
    LedgerDatabase.drop(database);
  }

  @RepeatedTest(3)
  void row12TheSameDropAtOnceIsLoadedOnceAndADuplicateOnce() throws Exception {
    var drop = one.drop().rows(2000).write();

    var runs = atOnce(one.open(drop), other.open(drop));

    assertThat(runs)
        .extracting(IngestionRun::status)
        .containsExactlyInAnyOrder(IngestionStatus.LOADED, IngestionStatus.DUPLICATE);
    assertThat(one.facts()).hasSize(2000);
    assertThat(one.get(ReceiptOutbox.class).deliver((entity, file, json) -> {})).isEqualTo(1);
    assertThat(one.problems()).isEmpty();
  }

  @RepeatedTest(3)
  void row12TwoRunsOfOneSliceAtOnceLeaveTheNewer() throws Exception {
    var older = one.drop().rows(2000).write();
    var newer = one.drop().run(OTHER).exportSeq(2).rows(500).write();

    var runs = atOnce(one.open(older), other.open(newer));

    assertThat(runs).extracting(IngestionRun::status).contains(IngestionStatus.LOADED);
    assertThat(one.facts()).hasSize(500);
    assertThat(one.problems()).isEmpty();
  }

  @Test
  void row12ADropThatBothHubsSeeIsOneDelivery() {
    var drop = one.drop().write();

    one.open(drop);
    other.open(drop);

    assertThat(
            one.jdbc()
                .sql("SELECT looks FROM ledger.ingestion_attempt")
                .query(Integer.class)
                .list())
        .containsExactly(2);
  }

  @Test
  void aDropTheOtherHubHasRefusedKeepsTheOthersReasons() {
    var drop = one.drop().write();
    drop.rewriteData(1, bytes -> new byte[10]);
    var seenByBoth = other.open(drop);
    var refused = one.take(drop);

    var again = other.get(SliceReplacement.class).replace(seenByBoth);

    assertThat(again.violations()).isEqualTo(refused.violations());
    assertThat(again.attemptId()).isEqualTo(refused.attemptId());
    assertThat(one.alerts()).hasSize(1);
  }

  @Test
  void row50TwoEntitiesThatMeetTheSameNewApplicationsDoNotWaitForEachOther() throws Exception {
    var atlas = one.drop().rows(4000).write();
    var boreal = DropFixture.in(one.inbox("boreal")).entity("boreal").rows(4000).write();

    var runs = atOnce(one.open(atlas), other.open(boreal));

    assertThat(runs).extracting(IngestionRun::status).containsOnly(IngestionStatus.LOADED);
    assertThat(one.facts()).hasSize(8000);
  }

  private List<IngestionRun> atOnce(CheckedDrop first, CheckedDrop second)
      throws InterruptedException, ExecutionException {
    var runs = AtOnce.replace(one, first, other, second);
    runs.forEach(one::file);
    return runs;
  }
}
