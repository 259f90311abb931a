package org.finopshub.group.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.finopshub.group.TestLedger;
import org.finopshub.group.alert.Notice;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConservationIT {
  private static final UUID NEXT = UUID.fromString("22222222-2222-4222-8222-222222222222");

  @TempDir Path directory;
  private TestLedger ledger;

  @BeforeEach
  void loadASlice() {
    ledger = new TestLedger(directory);
    ledger.take(ledger.drop().rows(100).write());
    assertThat(ledger.get(Conservation.class).proveNew()).isZero();
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void row58AFactThatWasTouchedIsFoundAndTheNextImportEndsTheAlert() {
    ledger.jdbc().sql(SqlFile.beside(ConservationIT.class, "lose-the-last-decimal.sql")).update();

    assertThat(ledger.get(Conservation.class).proveNew()).isZero();
    assertThat(ledger.get(Conservation.class).proveAll()).isEqualTo(1);
    assertThat(ledger.get(Conservation.class).proveAll()).isEqualTo(1);
    assertThat(ledger.alerts())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.subject())
                  .isEqualTo("CRITICAL conservation-broken:atlas:2026-05 raised");
              assertThat(notice.message())
                  .endsWith(
                      "sums differ from the facts in application_month USD,"
                          + " domain_application_month USD, product_month USD");
            });

    ledger.take(ledger.drop().run(NEXT).exportSeq(2).rows(100).write());
    assertThat(ledger.get(Conservation.class).proveNew()).isZero();
    assertThat(ledger.alerts())
        .extracting(Notice::subject)
        .containsExactly("CRITICAL conservation-broken:atlas:2026-05 resolved");
  }
}
