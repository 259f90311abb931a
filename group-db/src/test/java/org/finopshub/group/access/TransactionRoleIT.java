package org.finopshub.group.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.TestLedger;
import org.finopshub.group.refresh.ViewRefresh;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TransactionRoleIT {
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
  void whoLoadsSlicesAndRefreshesViewsDefinesNothing() {
    ledger.jdbc().sql(TwoEntities.sql("only-as.sql")).update();

    var run = ledger.take(ledger.drop().rows(4).write());

    assertThat(run.status()).isEqualTo(IngestionStatus.LOADED);
    assertThat(ledger.get(ViewRefresh.class).refreshRequested().answered()).isEqualTo(1);
    assertThat(ledger.problems()).isEmpty();
  }

  @Test
  void anImportOrARefreshTakesAsLongAsItTakes() {
    ledger.jdbc().sql(TwoEntities.sql("allow-statements-a-minute.sql")).update();
    var limit = ledger.jdbc().sql(TwoEntities.sql("statement-limit.sql")).query(String.class);
    var role = ledger.get(TransactionRole.class);

    new TransactionTemplate(ledger.get(PlatformTransactionManager.class))
        .executeWithoutResult(
            transaction -> {
              assertThat(limit.single()).isEqualTo("1min");
              role.importer();
              assertThat(limit.single()).isEqualTo("0");
            });

    assertThat(limit.single()).isEqualTo("1min");
  }

  @Test
  @Timeout(60)
  void aReportIsNotReadForLongerThanTheHubAllows() {
    ledger.jdbc().sql(TwoEntities.sql("allow-reports-little.sql")).update();
    var longReport = ledger.jdbc().sql(TwoEntities.sql("take-long.sql"));

    assertThatThrownBy(
            () -> ledger.get(ScopedReads.class).read(() -> longReport.query().singleRow()))
        .isInstanceOf(QueryTimeoutException.class)
        .hasMessageContaining("statement timeout");
  }
}
