package org.finopshub.group.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.EndState;
import org.finopshub.group.TestLedger;
import org.finopshub.group.ingestion.ImportFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineryFailureIT {
  private static final UUID NEWER = UUID.fromString("22222222-2222-4222-8222-222222222222");

  @TempDir Path directory;

  @Test
  void row47ABrokenDatabaseFailsTheImportAndTheNextPollLoadsIt() {
    try (var ledger = new TestLedger(directory)) {
      ledger.take(ledger.drop().rows(10).write());
      var facts = ledger.facts();
      var drop = ledger.drop().run(NEWER).exportSeq(2).rows(4).write();
      ledger.breakRollups();

      assertThatThrownBy(() -> ledger.decide(drop))
          .isInstanceOf(ImportFailedException.class)
          .hasMessageContaining(drop.name().toString());

      assertThat(ledger.facts()).isEqualTo(facts);
      assertThat(ledger.tracked(drop)).containsEntry("status", "FAILED");
      ledger.mendRollups();
      assertThat(ledger.take(drop).status()).isEqualTo(IngestionStatus.LOADED);
      assertThat(ledger.tracked(drop)).containsEntry("status", "LOADED");
      EndState.of(ledger).isWhole();
    }
  }
}
