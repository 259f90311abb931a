package org.finopshub.group.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.finopshub.contract.DropFixture;
import org.finopshub.group.TestLedger;
import org.finopshub.group.replay.FactsRebuild.Left;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class FactsRebuildIT {
  private static final String REASON = "INC-4712";

  @TempDir Path directory;
  private TestLedger ledger;
  private FactsRebuild rebuild;
  private DropFixture may;
  private DropFixture june;

  @BeforeEach
  void aLedgerOfTwoMonths() {
    ledger = new TestLedger(directory);
    rebuild = ledger.get(FactsRebuild.class);
    june = ledger.drop().period("2026-06").rows(5).write();
    ledger.take(june);
    may = ledger.drop().rows(5).write();
    ledger.take(may);
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void everySliceIsLeftTheOldestMonthFirst() {
    assertThat(rebuild.left(REASON))
        .containsExactly(
            new Left(may.name(), Optional.empty()), new Left(june.name(), Optional.empty()));
    assertThat(rebuild.left(REASON, YearMonth.of(2026, 6)))
        .containsExactly(new Left(june.name(), Optional.empty()));
  }

  @Test
  void whatWasLoadedAgainForAReasonIsNotLeftForItAnyMore() {
    var facts = ledger.facts();
    ledger.get(Replays.class).request(may.name(), REASON, "ann");
    assertThat(rebuild.left(REASON)).hasSize(2);

    ledger.get(PutBack.class).putBack();
    ledger.poll("atlas");

    assertThat(rebuild.left(REASON)).containsExactly(new Left(june.name(), Optional.empty()));
    assertThat(rebuild.left("INC-4713")).hasSize(2);
    assertThat(ledger.facts()).isEqualTo(facts);
  }

  @Test
  void aSliceThatWasNotLoadedAgainSaysHowItEnded() throws IOException {
    ledger.get(Replays.class).request(may.name(), REASON, "ann");
    FileSystemUtils.deleteRecursively(ledger.settings().archive());

    ledger.get(PutBack.class).putBack();

    assertThat(rebuild.left(REASON))
        .containsExactly(
            new Left(may.name(), Optional.of("FAILED")), new Left(june.name(), Optional.empty()));
  }
}
