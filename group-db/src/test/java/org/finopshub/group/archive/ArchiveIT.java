package org.finopshub.group.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import javax.sql.DataSource;
import org.finopshub.contract.DropFixture;
import org.finopshub.group.LedgerDatabase;
import org.finopshub.group.TestLedger;
import org.finopshub.group.archive.ArchiveState.Flaw;
import org.finopshub.group.archive.ArchiveState.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveIT {
  private static final UUID FIRST = UUID.fromString("11111111-1111-4111-8111-111111111111");
  private static final UUID SECOND = UUID.fromString("22222222-2222-4222-8222-222222222222");

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
  void anArchiveThatWasLeftAloneIsWhole() throws IOException {
    ledger.take(ledger.drop().run(FIRST).rows(20).write());
    ledger.take(ledger.drop().run(SECOND).exportSeq(2).rows(30).write());

    var state = ledger.get(ArchiveCheck.class).verify();

    assertThat(state.isWhole()).isTrue();
    assertThat(state.drops()).isEqualTo(2);
    assertThat(state.bytes()).isPositive();
  }

  @Test
  void row56EveryFileThatIsNotAsItWasTakenIsNamed() throws IOException {
    var changed = ledger.drop().run(FIRST).rows(20).write();
    var missing = ledger.drop().period("2026-06").rows(20).write();
    var gone = ledger.drop().period("2026-07").rows(20).write();
    ledger.take(changed);
    ledger.take(missing);
    ledger.take(gone);
    var facts = changed.name().factsFile(1, "csv.gz");
    Files.write(folder(changed).resolve(facts), new byte[] {0}, StandardOpenOption.APPEND);
    Files.delete(folder(missing).resolve(missing.name().factsFile(1, "csv.gz")));
    Files.delete(folder(gone).resolve(gone.manifestFile()));

    var state = ledger.get(ArchiveCheck.class).verify();

    assertThat(state.flaws())
        .containsExactly(
            new Flaw(changed.name(), facts, Kind.CHANGED),
            new Flaw(missing.name(), missing.name().factsFile(1, "csv.gz"), Kind.MISSING),
            new Flaw(gone.name(), gone.manifestFile(), Kind.MISSING));
  }

  @Test
  void row55ARestoredBackupAndTheArchiveMakeTheSameFactsAndSums() throws IOException {
    ledger.take(ledger.drop().run(FIRST).rows(20).write());
    try (var restored = restoredFromNow()) {
      ledger.take(ledger.drop().run(SECOND).exportSeq(2).rows(30).write());
      ledger.take(ledger.drop().period("2026-06").rows(40).write());
      assertThat(restored.facts()).isNotEqualTo(ledger.facts());

      var lost = restored.get(LostRuns.class).putBack();
      restored.poll("atlas");

      assertThat(lost).hasSize(2);
      assertThat(restored.facts()).isEqualTo(ledger.facts());
      assertThat(restored.sums()).isEqualTo(ledger.sums());
      assertThat(restored.problems()).isEmpty();
      assertThat(restored.get(ArchiveCheck.class).verify().isWhole()).isTrue();
      assertThat(restored.get(LostRuns.class).putBack()).isEmpty();
    }
  }

  /** What a dump of this moment would restore, beside the archive as it goes on. */
  private TestLedger restoredFromNow() {
    return new TestLedger(directory, LedgerDatabase.copy(ledger.get(DataSource.class)));
  }

  private Path folder(DropFixture drop) {
    return ledger
        .settings()
        .archive()
        .resolve("entity_id=atlas")
        .resolve("period_month=" + drop.name().slice().periodMonth())
        .resolve(drop.name().toString());
  }
}
