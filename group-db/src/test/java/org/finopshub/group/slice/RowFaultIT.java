package org.finopshub.group.slice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleCharges;
import org.finopshub.contract.SampleReferential;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.charge.ChargeCategory;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.Refusal;
import org.finopshub.group.TestLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Faults in the data files; the slice holds an older run, which must stay. Numbers: fault matrix.
 */
class RowFaultIT {
  private static final UUID OLDER = UUID.fromString("11111111-1111-4111-8111-111111111111");

  private static final DropName DROP =
      new DropName("atlas", YearMonth.of(2026, 5), SampleCharges.one().runId());

  @TempDir Path directory;
  private TestLedger ledger;

  @BeforeEach
  void loadAnOlderRun() {
    ledger = new TestLedger(directory);
    ledger.take(ledger.drop().run(OLDER).rows(8).write());
    ledger.alerts();
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void row7AFlippedBitIsRefused() {
    var drop = csv(2).write();
    drop.tamper(
        drop.dataFile(1),
        bytes -> new String(bytes, UTF_8).replace("0.001", "0.002").getBytes(UTF_8));

    refused(drop, "checksum-mismatch");
  }

  @Test
  void row10TheSameRunWithOtherContentIsAConflictAndTheRunStaysLoaded() {
    var first = drop().rows(4).write();
    ledger.take(first);

    var run = Refusal.of(ledger, drop().rows(5).write(), "run-conflict").run();

    assertThat(run.reason())
        .startsWith("run-conflict: Run 0f8fad5b-d9cb-469f-a165-70867728950e of");
    assertThat(ledger.tracked(first)).containsEntry("status", "LOADED");
  }

  @Test
  void row23ARowOfAnotherPeriodIsRefused() {
    refused(drop(sample().periodMonth(LocalDate.of(2026, 6, 1))), "scope");
  }

  @Test
  void row23ARowOfAnotherEntityIsRefused() {
    refused(drop(sample().entity("boreal")), "scope");
  }

  @Test
  void row24UnknownIdsAreRefusedAndListed() {
    var drop =
        drop()
            .rows(
                List.of(
                    sample().application("crm-1").charge(),
                    sample().product("compute", "vm-quantum", "Hours").charge(),
                    sample().product("mainframe", "vm-standard", "Hours").charge()))
            .write();

    var run =
        Refusal.of(ledger, drop, "unknown-application").tracked(drop, "unknown-application").run();

    assertThat(run.violations()).extracting("value").contains("crm-1", "vm-quantum", "mainframe");
  }

  @Test
  void row25ARetiredProductIsLoadedWithAFinding() {
    var run =
        ledger.take(
            drop().rows(List.of(sample().product("compute", "vm-old", "Hours").charge())).write());

    assertThat(run.status()).isEqualTo(IngestionStatus.LOADED);
    assertThat(ledger.findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding)
                    .containsEntry("code", "retired-product")
                    .containsEntry("subject", "vm-old"));
    assertThat(ledger.alerts()).extracting("code").containsExactly("finding");
  }

  @Test
  void row26DuplicateKeysAreRefusedAndTheFirstTwentyListed() {
    var twice = Stream.concat(rows(30).stream(), rows(30).stream()).toList();
    var drop = drop().rows(twice).write();

    var run = Refusal.of(ledger, drop, "duplicate-key").tracked(drop, "duplicate-key").run();

    assertThat(run.violationCount()).isEqualTo(30);
    assertThat(run.violations()).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "Infinity",
        "-Infinity",
        "1e400",
        "0.0000000000000000001",
        "123456789012345678901"
      })
  void row27ANumberTheLedgerCannotHoldIsRefused(String number) {
    refused(rewritten(text -> text.replace(",0.001,", "," + number + ",")), "decimal");
  }

  @Test
  void row28ANegativeQuantityOutsideACorrectionIsRefused() {
    refused(drop(sample().quantity("-1")), "negative-quantity");
  }

  @Test
  void row28ANegativeQuantityOfACorrectionIsLoaded() {
    var correction = sample().category(ChargeCategory.ADJUSTMENT).quantity("-1").charge();

    assertThat(ledger.take(drop().rows(List.of(correction)).write()).status())
        .isEqualTo(IngestionStatus.LOADED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBP", "XYZ"})
  void row29ACurrencyNotTheEntitysIsRefused(String currency) {
    refused(drop(sample().billed("1", currency)), "currency");
  }

  @Test
  void row30ByteOrderMarkAndCarriageReturnsChangeNoRow() {
    ledger.take(csv(9).write());
    var plain = ledger.facts();

    var run =
        ledger.take(
            csv(9)
                .run(UUID.randomUUID())
                .exportSeq(3)
                .write()
                .rewriteData(1, RowFaultIT::withBomAndCrLf));

    assertThat(run.status()).isEqualTo(IngestionStatus.LOADED);
    assertThat(ledger.facts()).isEqualTo(plain);
  }

  @Test
  void row31Utf16IsRefused() {
    refused(rewrittenBytes(bytes -> new String(bytes, UTF_8).getBytes(UTF_16)), "encoding");
  }

  @Test
  void row31Latin1IsRefused() {
    refused(
        rewrittenBytes(
            bytes -> new String(bytes, UTF_8).replace("app-0", "app-é").getBytes(ISO_8859_1)),
        "encoding");
  }

  @Test
  void row32AnEmbeddedNewlineIsKept() {
    ledger.take(drop().rows(List.of(sample().application("app-two\nlines").charge())).write());

    assertThat(ledger.facts()).extracting("application_id").containsExactly("app-two\nlines");
  }

  @Test
  void row32ANulIsRefused() {
    refused(rewritten(text -> text.replace("app-00000", "app-\u0000")), "control-character");
  }

  @Test
  void row33AFormulaIsStoredAsItIs() {
    ledger.take(drop().rows(List.of(sample().application("=1+cmd|'/c calc'!A1").charge())).write());

    assertThat(ledger.facts()).extracting("application_id").containsExactly("=1+cmd|'/c calc'!A1");
  }

  @Test
  void row39NoRowsReplaceTheSliceWithNothingWhenTheManifestSaysSo() {
    var run = ledger.take(drop().rows(0).write());

    assertThat(run.status()).isEqualTo(IngestionStatus.LOADED);
    assertThat(ledger.facts()).isEmpty();
    assertThat(ledger.problems()).isEmpty();
    assertThat(ledger.alerts()).extracting("code").containsExactly("empty-slice");
  }

  @Test
  void row39NoRowsAreRefusedWhenTheManifestDeclaresSome() {
    refused(rewritten(text -> text.substring(0, text.indexOf('\n') + 1)), "row-count-mismatch");
  }

  @Test
  void row21APartialPeriodIsLoadedAndMarked() {
    var drop = drop().partial().rows(4).write();

    ledger.take(drop);

    assertThat(ledger.tracked(drop)).containsEntry("period_status", "partial");
  }

  private void refused(DropFixture drop, String code) {
    Refusal.of(ledger, drop, code).tracked(drop, code);
  }

  private DropFixture.Builder drop() {
    return ledger.drop().exportSeq(2);
  }

  private DropFixture drop(SampleCharges.Edit edited) {
    return drop().rows(List.of(edited.charge())).write();
  }

  private DropFixture.Builder csv(int rows) {
    return drop().rows(rows).layout(Format.CSV, Compression.NONE);
  }

  private DropFixture rewritten(UnaryOperator<String> change) {
    return rewrittenBytes(bytes -> change.apply(new String(bytes, UTF_8)).getBytes(UTF_8));
  }

  private DropFixture rewrittenBytes(UnaryOperator<byte[]> change) {
    return csv(4).write().rewriteData(1, change);
  }

  private static List<Charge> rows(int count) {
    return SampleCharges.of(DROP, SampleReferential.PRICING_VIEW, count).toList();
  }

  private static SampleCharges.Edit sample() {
    return new SampleCharges.Edit(SampleCharges.one());
  }

  private static byte[] withBomAndCrLf(byte[] bytes) {
    return ("\ufeff" + new String(bytes, UTF_8).replace("\r\n", "\n").replace("\n", "\r\n"))
        .getBytes(UTF_8);
  }
}
