package org.finopshub.group.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.TestLedger;
import org.finopshub.group.refresh.ViewRefresh;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionRoleIT {
  @TempDir Path directory;
  private TestLedger ledger;

  @BeforeEach
  void openLedger() {
    ledger = new TestLedger(directory);
    ledger.jdbc().sql(TwoEntities.sql("only-as.sql")).update();
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void whoLoadsSlicesAndRefreshesViewsDefinesNothing() {
    var run = ledger.take(ledger.drop().rows(4).write());

    assertThat(run.status()).isEqualTo(IngestionStatus.LOADED);
    assertThat(ledger.get(ViewRefresh.class).refreshRequested().answered()).isEqualTo(1);
    assertThat(ledger.problems()).isEmpty();
  }
}
