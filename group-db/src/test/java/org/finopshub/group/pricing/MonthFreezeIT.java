package org.finopshub.group.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.finopshub.group.TestLedger;
import org.finopshub.group.TestPrices;
import org.finopshub.group.referential.ReferentialStore;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthFreezeIT {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @TempDir Path directory;

  @Test
  void aClosedMonthKeepsTheVersionItWasClosedWithUntilItIsReopened() {
    var files = TestPrices.in(directory).price("vm-standard", "0.05", "", "").write();
    try (var ledger = new TestLedger(directory, files.directory())) {
      ledger.take(ledger.drop().rows(3).write());
      ledger.get(MonthFreeze.class).freeze("atlas", MAY);
      files.price("vm-standard", "0.07", "", "").write();

      ledger.get(ReferentialStore.class).load();
      ledger.get(MonthFreeze.class).freeze("atlas", MAY);

      assertThat(versionInForce(ledger)).isEqualTo(1);
      ledger.get(MonthFreeze.class).unfreeze("atlas", MAY);
      assertThat(versionInForce(ledger)).isEqualTo(2);
    }
  }

  private static int versionInForce(TestLedger ledger) {
    return ledger
        .jdbc()
        .sql(SqlFile.beside(MonthFreezeIT.class, "version-in-force.sql"))
        .query(Integer.class)
        .single();
  }
}
