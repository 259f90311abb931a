package org.finopshub.group.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.TestLedger;
import org.finopshub.group.pace.ReadersFirst;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A drop of two batches and a bit, as the database saw it come. */
class GivingWayIT {
  private static final int ROWS = 20_000;

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
  void aDropIsOneCopyWhileNobodyAsks() {
    ledger.take(ledger.drop().rows(ROWS).write());

    assertThat(statements()).isEqualTo(1);
  }

  @Test
  void aDropComesInStepsWhileSomebodyAsksAndIsTheSame() {
    ledger.get(ReadersFirst.class).asked();

    var run = ledger.take(ledger.drop().rows(ROWS).write());

    assertThat(run.status()).isEqualTo(IngestionStatus.LOADED);
    assertThat(run.rowsLoaded()).isEqualTo(ROWS);
    assertThat(statements()).isGreaterThan(ROWS / 1024);
    assertThat(ledger.problems()).isEmpty();
  }

  @Test
  void aSliceIsReplacedInStepsAsWell() {
    ledger.take(ledger.drop().run(new UUID(0, 1)).rows(ROWS).write());
    ledger.get(ReadersFirst.class).asked();

    ledger.take(ledger.drop().run(new UUID(0, 2)).exportSeq(2).rows(ROWS - 1).write());

    assertThat(statements()).isGreaterThan(ROWS / 1024);
    assertThat(ledger.facts()).hasSize(ROWS - 1);
    assertThat(ledger.problems()).isEmpty();
  }

  private long statements() {
    return ledger
        .jdbc()
        .sql(SqlFile.beside(GivingWayIT.class, "statements-of-facts.sql"))
        .query(Long.class)
        .single();
  }
}
