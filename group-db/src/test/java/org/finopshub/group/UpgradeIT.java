package org.finopshub.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger with months in it, from one release to the next. */
class UpgradeIT {
  private static final String RELEASE_BEFORE = "0700";

  @TempDir Path directory;

  @Test
  void anUpgradedLedgerShowsWhatItShowedAndTakesTheNextMonth() {
    var database = LedgerDatabase.of(RELEASE_BEFORE);
    JdbcClient.create(database).sql(SqlFile.beside(UpgradeIT.class, "release-before.sql")).update();
    try (var ledger = new TestLedger(directory, database)) {
      ledger.take(ledger.drop().rows(30).write());
      var facts = ledger.facts();
      var sums = ledger.sums();

      LedgerDatabase.upgrade(database);

      assertThat(ledger.facts()).hasSize(30).isEqualTo(facts);
      assertThat(ledger.sums()).isEqualTo(sums);
      assertThat(ledger.take(ledger.drop().period("2026-06").rows(4).write()).status())
          .isEqualTo(IngestionStatus.LOADED);
      assertThat(ledger.problems()).isEmpty();
    } finally {
      LedgerDatabase.drop(database);
    }
  }
}
