package org.finopshub.group.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.finopshub.group.TestLedger;
import org.finopshub.group.TestPrices;
import org.finopshub.group.referential.ReferentialStore;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;

class PriceListsIT {
  @TempDir Path directory;

  @Test
  void aPriceIsKeptWithItsDaysAndTheVersionsItStoodIn() {
    var files = TestPrices.in(directory).price("vm-standard", "0.05", "", "2026-05-31").write();
    try (var ledger = new TestLedger(directory, files.directory())) {
      files.price("vm-standard", "0.05", "", "2026-05-31");
      files.price("vm-standard", "0.07", "2026-06-01", "").write();
      ledger.get(ReferentialStore.class).load();
      files.price("vm-standard", "0.04", "", "2026-05-31");
      files.price("vm-standard", "0.07", "2026-06-01", "").write();
      ledger.get(ReferentialStore.class).load();

      assertThat(prices(ledger))
          .containsExactly(
              "group-2026 vm-standard unit-price 0.05 (,2026-06-01) [1,3)",
              "group-2026 vm-standard unit-price 0.04 (,2026-06-01) [3,)",
              "group-2026 vm-standard unit-price 0.07 [2026-06-01,) [2,)");
    }
  }

  @Test
  void twoPricesOfOneDayAreRefusedByTheDatabaseToo() {
    try (var ledger = new TestLedger(directory)) {
      var again = SqlFile.beside(PriceListsIT.class, "insert-prices-again.sql");

      assertThatThrownBy(() -> ledger.jdbc().sql(again).update())
          .isInstanceOf(DataIntegrityViolationException.class)
          .hasMessageContaining("price_once");
    }
  }

  @Test
  void takingAVersionTwiceChangesNothing() {
    try (var ledger = new TestLedger(directory)) {
      var before = prices(ledger);

      ledger.get(PriceLists.class).take(1);

      assertThat(prices(ledger)).isEqualTo(before).hasSize(5);
    }
  }

  @Test
  void twentyThousandPricesAreTakenInSeconds() {
    var files = TestPrices.in(directory).manyProducts(20_000, "0.01").write();
    try (var ledger = new TestLedger(directory, files.directory())) {
      files.manyProducts(20_000, "0.02").write();
      var start = Instant.now();

      ledger.get(ReferentialStore.class).load();

      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMinutes(1));
      assertThat(prices(ledger)).hasSize(40_000);
    }
  }

  private static List<String> prices(TestLedger ledger) {
    return ledger
        .jdbc()
        .sql(SqlFile.beside(PriceListsIT.class, "prices.sql"))
        .query(String.class)
        .list();
  }
}
