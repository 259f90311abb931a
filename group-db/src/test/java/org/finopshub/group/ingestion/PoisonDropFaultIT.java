package org.finopshub.group.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleCharges;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.Refusal;
import org.finopshub.group.TestLedger;
import org.finopshub.group.replay.PutBack;
import org.finopshub.group.replay.Replays;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A drop that keeps the contract and breaks the hub nevertheless, whenever it is read. */
class PoisonDropFaultIT {
  private static final UUID BOREALS = UUID.fromString("22222222-2222-4222-8222-222222222222");
  private static final UUID OLDER = UUID.fromString("11111111-1111-4111-8111-111111111111");

  @TempDir Path directory;
  private TestLedger ledger;

  @BeforeEach
  void loadAnOlderRunAndRefuseACost() {
    ledger = new TestLedger(directory);
    ledger.take(ledger.drop().run(OLDER).rows(8).write());
    run("refuse-a-cost.sql");
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void row46APoisonDropIsQuarantinedAtTheThirdTryAndOthersAreLoadedMeanwhile() {
    var poison = poison();
    for (int attempt = 1; attempt <= 2; attempt++) {
      assertThatThrownBy(() -> ledger.take(poison)).isInstanceOf(ImportFailedException.class);
      assertThat(ledger.tracked(poison)).containsEntry("status", "FAILED");
    }
    var boreal =
        DropFixture.in(ledger.inbox("boreal")).entity("boreal").run(BOREALS).rows(3).write();
    assertThat(ledger.take(boreal).status()).isEqualTo(IngestionStatus.LOADED);

    assertThatNoException()
        .isThrownBy(
            () ->
                Refusal.of(ledger, poison, "unprocessable")
                    .tracked(poison, "broke on the drop 3 times"));
  }

  @Test
  void row46APoisonDropIsLoadedByAReplayOnceTheHubIsMended() {
    var poison = poison();
    for (int attempt = 1; attempt <= 2; attempt++) {
      assertThatThrownBy(() -> ledger.take(poison)).isInstanceOf(ImportFailedException.class);
    }
    assertThatNoException().isThrownBy(() -> ledger.take(poison));
    run("allow-every-cost.sql");

    ledger.get(Replays.class).request(poison.name(), "the hub is mended", "ann");
    ledger.get(PutBack.class).putBack();

    assertThat(ledger.poll("atlas"))
        .extracting(IngestionRun::status)
        .containsExactly(IngestionStatus.LOADED);
    assertThat(ledger.facts()).hasSize(1);
  }

  private void run(String file) {
    ledger.jdbc().sql(SqlFile.beside(PoisonDropFaultIT.class, file)).update();
  }

  private DropFixture poison() {
    var row = new SampleCharges.Edit(SampleCharges.one()).billed("666", "USD").charge();
    return ledger.drop().exportSeq(2).rows(List.of(row)).write();
  }
}
