package org.finopshub.group.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleCharges;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.TestLedger;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SliceReplacementIT {
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
  void aGoodDropIsLoadedToTheLastDecimal() {
    var exact =
        new SampleCharges.Edit(SampleCharges.one())
            .quantity("0.000000000000000001")
            .billed("-12345678901234567890.123456789012345678", "EUR")
            .charge();

    var run = ledger.take(ledger.drop().rows(List.of(exact)).write());

    assertThat(run.status()).isEqualTo(IngestionStatus.LOADED);
    assertThat(ledger.facts())
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.get("entity_id")).isEqualTo("atlas");
              assertThat(fact.get("application_id")).isEqualTo("app-00000");
              assertThat(fact.get("product_id")).isEqualTo("vm-standard");
              assertThat(fact.get("domain_id")).isEqualTo("compute");
              assertThat(fact.get("billing_currency")).isEqualTo("EUR");
              assertThat(fact.get("consumed_quantity"))
                  .isEqualTo(new BigDecimal("0.000000000000000001"));
              assertThat(fact.get("billed_cost"))
                  .isEqualTo(new BigDecimal("-12345678901234567890.123456789012345678"));
            });
  }

  @Test
  void factsRollupsAndViewsAgree() {
    ledger.take(ledger.drop().rows(500).write());
    ledger.take(ledger.drop().period("2026-06").rows(300).write());

    assertThat(ledger.problems()).isEmpty();
  }

  @Test
  void theNewerRunReplacesTheWholeSliceAndNothingElse() {
    ledger.take(ledger.drop().run(FIRST).rows(500).write());
    ledger.take(ledger.drop().period("2026-04").rows(7).write());

    var run = ledger.take(ledger.drop().run(SECOND).exportSeq(2).rows(40).write());

    assertThat(run.rowsLoaded()).isEqualTo(40);
    assertThat(ledger.facts()).hasSize(47);
    assertThat(ledger.problems()).isEmpty();
  }

  @Test
  void row9TheSameRunAgainIsADuplicateAndRewritesNoRow() {
    ledger.take(ledger.drop().rows(100).write());
    var before = versions();

    var run = ledger.take(ledger.drop().rows(100).write());

    assertThat(run.status()).isEqualTo(IngestionStatus.DUPLICATE);
    assertThat(versions()).isEqualTo(before);
    assertThat(ledger.tracked(run.dropName())).containsEntry("status", "LOADED");
  }

  @Test
  void row11AnOlderSequenceNumberIsSuperseded() {
    ledger.take(ledger.drop().run(SECOND).exportSeq(2).rows(40).write());
    var facts = ledger.facts();
    var older = ledger.drop().run(FIRST).exportSeq(1).rows(500).write();

    var run = ledger.take(older);

    assertThat(run.status()).isEqualTo(IngestionStatus.SUPERSEDED);
    assertThat(run.reason())
        .isEqualTo("export_seq 1 is older than 2 of run %s, which stays".formatted(SECOND));
    assertThat(ledger.facts()).isEqualTo(facts);
    assertThat(ledger.tracked(older)).containsEntry("status", "SUPERSEDED");
    assertThat(ledger.alerts()).extracting("code").containsExactly("superseded");
  }

  @Test
  void theSameSequenceNumberFromAnotherRunIsAConflict() {
    ledger.take(ledger.drop().run(FIRST).rows(40).write());

    var run = ledger.take(ledger.drop().run(SECOND).rows(40).write());

    assertThat(run.violations()).extracting("code").containsExactly("run-conflict");
  }

  @Test
  void aRefusedRunMayBeSentAgainCorrected() {
    var broken = ledger.drop().rows(40).write();
    broken.tamper(broken.dataFile(1), bytes -> new byte[10]);
    ledger.take(broken);

    var run = ledger.take(ledger.drop().rows(40).write());

    assertThat(run.status()).isEqualTo(IngestionStatus.LOADED);
    assertThat(ledger.tracked(broken)).containsEntry("status", "LOADED");
  }

  @Test
  void aDropOfSeveralFilesIsOneSlice() {
    var layout = new FileLayout(FileLayout.Format.CSV, FileLayout.Compression.NONE, 1000);

    var run = ledger.take(ledger.drop().rows(5000).layout(layout).write());

    assertThat(run.rowsLoaded()).isEqualTo(5000);
    assertThat(ledger.problems()).isEmpty();
  }

  @Test
  void eachEntityHasItsOwnSlice() {
    ledger.take(ledger.drop().rows(40).write());

    ledger.take(DropFixture.in(ledger.inbox("boreal")).entity("boreal").rows(30).write());

    assertThat(ledger.facts()).hasSize(70);
    assertThat(ledger.problems()).isEmpty();
  }

  private List<String> versions() {
    return ledger
        .jdbc()
        .sql(SqlFile.beside(TestLedger.class, "versions.sql"))
        .query(String.class)
        .list();
  }
}
