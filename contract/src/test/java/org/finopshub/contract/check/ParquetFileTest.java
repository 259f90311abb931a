package org.finopshub.contract.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.finopshub.contract.CheckedRows;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.ParquetFixture;
import org.finopshub.contract.SampleCharges;
import org.finopshub.contract.check.CheckRules.Limits;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetFileTest {
  @TempDir Path inbox;

  @ParameterizedTest
  @EnumSource(Compression.class)
  void everyCompressionGivesTheRowsThatWereWritten(Compression compression) {
    var drop = DropFixture.in(inbox).rows(2000).layout(Format.PARQUET, compression).write();

    var checked = CheckedRows.of(drop);

    assertThat(checked.report().violations()).isEmpty();
    assertThat(CheckedRows.stripped(checked.rows()))
        .isEqualTo(
            CheckedRows.stripped(
                SampleCharges.of(drop.name(), drop.manifest().pricingView(), 2000).toList()));
  }

  @Test
  void theRowRulesAreThoseOfCsv() {
    var checked =
        CheckedRows.of(
            DropFixture.in(inbox)
                .rows(
                    List.of(
                        SampleCharges.one(),
                        new SampleCharges.Edit(SampleCharges.one()).quantity("-1").charge(),
                        SampleCharges.one()))
                .layout(Format.PARQUET, Compression.ZSTD)
                .write());

    assertThat(checked.codes())
        .containsExactly("negative-quantity", "duplicate-key", "duplicate-key");
    assertThat(checked.first().row()).isEqualTo(2);
    assertThat(checked.rows()).hasSize(1);
  }

  @Test
  void decimalsAsStringsAndADateAreTaken() {
    var checked = checked(ParquetFixture.row("DECIMAL_AS_TEXT", "1.50"));

    assertThat(checked.report().violations()).isEmpty();
    assertThat(checked.rows().get(0).billedCost()).isEqualByComparingTo("1.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "1e5", "0.1234567890123456789"})
  void aStringThatIsNotAPlainDecimalIsRefused(String cost) {
    assertThat(checked(ParquetFixture.row("DECIMAL_AS_TEXT", cost)).codes())
        .containsExactly("decimal");
  }

  @Test
  void aDoubleIsRefusedByItsType() {
    var checked = checked(ParquetFixture.row("DOUBLE", "1.5"));

    assertThat(checked.codes()).containsExactly("columns");
    assertThat(checked.first().message())
        .startsWith("Types the contract does not take: [required double billed_cost].");
  }

  @Test
  void anUnsignedColumnIsRefusedByItsType() {
    assertThat(checked(ParquetFixture.row("UNSIGNED", "1")).codes()).containsExactly("columns");
  }

  @Test
  void anOverflowingDecimalIsRefused() {
    assertThat(checked(ParquetFixture.row("DECIMAL_38_0", "123456789012345678901")).codes())
        .containsExactly("decimal");
  }

  @Test
  void aNullIsAMissingValue() {
    var checked = checked(ParquetFixture.row("OPTIONAL", null));

    assertThat(checked.codes()).containsExactly("value-missing");
    assertThat(checked.first().column()).isEqualTo("billed_cost");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MISSING", "EXTRA", "REORDERED", "NESTED"})
  void otherColumnsThanTheContractsAreRefused(String shape) {
    assertThat(checked(ParquetFixture.row(shape, "1")).codes()).containsExactly("columns");
  }

  @Test
  void bytesThatAreNotParquetAreRefused() {
    assertThat(checked("entity_id,period_month".getBytes(UTF_8)).codes()).containsExactly("format");
    assertThat(checked(new byte[0]).codes()).containsExactly("format");
  }

  @Test
  void aChangedByteIsAChecksumMismatchAndIsNotParsed() {
    var drop = parquet();
    drop.tamper(
        drop.dataFile(1),
        bytes -> {
          bytes[bytes.length / 2] ^= 1;
          return bytes;
        });

    assertThat(CheckedRows.of(drop).codes()).containsExactly("checksum-mismatch");
  }

  @Test
  void aDamagedFileIsAViolationWhateverByteIsWrong() {
    var drop = parquet();
    var original = drop.bytes(drop.dataFile(1));
    for (int i = 0; i < original.length; i += 7) {
      var damaged = original.clone();
      damaged[i] ^= 0x55;
      drop.rewriteData(1, bytes -> damaged);

      assertThat(CheckedRows.of(drop).report().rows()).as("byte %d", i).isLessThanOrEqualTo(40);
    }
  }

  @Test
  void aTruncatedFileIsAViolation() {
    var drop = parquet();
    drop.rewriteData(1, bytes -> Arrays.copyOf(bytes, bytes.length - 40));

    assertThat(CheckedRows.of(drop).codes()).containsExactly("format");
  }

  @Test
  void aBombIsStoppedBeforeItsPageTakesMemory() {
    var bomb = ParquetFixture.bomb(100_000, "app-" + "x".repeat(190));
    var drop = parquet().rewriteData(1, bytes -> bomb);
    var limits = new Limits(1_000_000, 1 << 20, 200);

    var checked =
        CheckedRows.of(drop, new CheckRules("atlas", drop.publicKeys(), null, null, limits));

    assertThat(checked.codes()).contains("too-large");
  }

  private CheckedRows checked(byte[] file) {
    var drop =
        DropFixture.in(inbox)
            .rows(
                List.of(new SampleCharges.Edit(SampleCharges.one()).billed("1.5", "USD").charge()))
            .layout(Format.PARQUET, Compression.NONE)
            .write();
    return CheckedRows.of(drop.rewriteData(1, bytes -> file));
  }

  private DropFixture parquet() {
    return DropFixture.in(inbox).rows(40).layout(Format.PARQUET, Compression.SNAPPY).write();
  }
}
