package org.finopshub.contract.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.finopshub.contract.CheckedRows;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleCharges;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.check.CheckRules.Limits;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
  @TempDir Path inbox;

  @Test
  void rowsArriveAsTheyWereWritten() {
    var drop = csv(3);

    assertThat(CheckedRows.of(drop).rows())
        .isEqualTo(SampleCharges.of(drop.name(), drop.manifest().pricingView(), 3).toList());
  }

  @Test
  void aByteOrderMarkAndCrlfGiveTheSameRows() {
    var plain = CheckedRows.of(csv(20));

    var windows =
        CheckedRows.of(csv(20).rewriteData(1, text(t -> "\uFEFF" + t.replace("\n", "\r\n"))));

    assertThat(windows.report().violations()).isEmpty();
    assertThat(windows.rows()).isEqualTo(plain.rows());
  }

  @Test
  void theLastLineNeedsNoLineEnd() {
    var checked = CheckedRows.of(csv(2).rewriteData(1, text(String::strip)));

    assertThat(checked.report().accepted()).isTrue();
    assertThat(checked.report().rows()).isEqualTo(2);
  }

  @Test
  void utf16IsRefused() {
    assertThat(codesAfter(text(t -> t, UTF_16))).containsExactly("encoding");
  }

  @Test
  void latin1IsRefusedAtItsRowAndColumn() {
    var checked =
        CheckedRows.of(
            csv(4).rewriteData(1, text(t -> t.replace("app-00002", "caf\u00e9"), ISO_8859_1)));

    assertThat(checked.first().code()).isEqualTo("encoding");
    assertThat(checked.first().row()).isEqualTo(3);
    assertThat(checked.first().column()).isEqualTo("application_id");
    assertThat(checked.report().rows()).isEqualTo(4);
  }

  @Test
  void anEmbeddedNewlineIsKept() {
    assertThat(applicationRead("app-\"first\",\nsecond")).isEqualTo("app-\"first\",\nsecond");
  }

  @Test
  void aFormulaIsKeptAsItIs() {
    assertThat(applicationRead("app-=cmd()|'/c calc'!A1")).isEqualTo("app-=cmd()|'/c calc'!A1");
  }

  @Test
  void nulIsRefused() {
    assertThat(codesAfter(text(t -> t.replace("app-00001", "app-\u00001"))))
        .contains("control-character");
  }

  @Test
  void aMissingColumnIsNamed() {
    var checked = CheckedRows.of(csv(2).rewriteData(1, text(t -> t.replace("run_id", "run"))));

    assertThat(checked.codes()).containsExactly("columns");
    assertThat(checked.first().message())
        .startsWith("Columns missing: [run_id]; columns the contract does not have: [run].");
  }

  @Test
  void columnsInAnotherOrderAreRefused() {
    assertThat(codesAfter(text(t -> t.replace("domain_id,product_id", "product_id,domain_id"))))
        .containsExactly("columns");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(codesAfter(bytes -> new byte[0])).containsExactly("columns");
  }

  @Test
  void aRowWithAnotherNumberOfFieldsIsRefusedAndTheRestIsRead() {
    var checked =
        CheckedRows.of(
            csv(4).rewriteData(1, text(t -> t.replace("app-00002,", "app-00002,extra,"))));

    assertThat(checked.codes()).containsExactly("field-count");
    assertThat(checked.first().row()).isEqualTo(3);
    assertThat(checked.first().message()).isEqualTo("The row has 15 fields instead of 14");
    assertThat(checked.report().rows()).isEqualTo(4);
  }

  @Test
  void aStrayQuoteIsRefusedAndTheRestIsRead() {
    var checked =
        CheckedRows.of(csv(4).rewriteData(1, text(t -> t.replace("app-00002", "app\"2"))));

    assertThat(checked.codes()).containsExactly("csv-syntax");
    assertThat(checked.first().row()).isEqualTo(3);
    assertThat(checked.report().rows()).isEqualTo(4);
  }

  @Test
  void aQuoteThatIsNeverClosedIsRefused() {
    assertThat(codesAfter(text(t -> t.replace("app-00002", "\"app-00002"))))
        .containsExactly("csv-syntax", "row-count-mismatch");
  }

  @Test
  void bytesThatAreNotGzipAreRefused() {
    var drop = DropFixture.in(inbox).write().rewriteData(1, bytes -> "plain".getBytes(UTF_8));

    assertThat(CheckedRows.of(drop).codes()).containsExactly("format");
  }

  @Test
  void aGzipFileCutShortIsRefused() {
    var drop =
        DropFixture.in(inbox)
            .rows(1000)
            .write()
            .rewriteData(1, bytes -> Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(CheckedRows.of(drop).codes()).containsExactly("format");
  }

  @Test
  void oneFlippedBitIsAChecksumMismatch() {
    var drop = csv(20);
    drop.tamper(drop.dataFile(1), text(t -> t.replaceFirst("app-00004", "app-00005")));

    assertThat(CheckedRows.of(drop).codes()).startsWith("checksum-mismatch");
  }

  @Test
  void aGzipBombIsStoppedAtTheRatio() {
    var bomb = gzip(new byte[1 << 20], 64);
    var drop = DropFixture.in(inbox).write().rewriteData(1, bytes -> bomb);

    assertThat(CheckedRows.of(drop).codes()).contains("encoding");
    var spaces = gzip((" ".repeat((1 << 20) - 1) + "\n").getBytes(UTF_8), 64);
    var header = gzip((String.join(",", Charge.COLUMNS) + "\n").getBytes(UTF_8), 1);
    drop.rewriteData(1, bytes -> concat(header, spaces));

    assertThat(CheckedRows.of(drop).codes()).contains("too-large");
  }

  @Test
  void moreBytesThanTheLimitAreNotRead() {
    assertThat(codesWithin(new Limits(1000, 500, 200))).contains("too-large");
  }

  @Test
  void moreRowsThanTheLimitAreNotRead() {
    var drop = csv(20);
    var rules = drop.rules();
    var checked =
        CheckedRows.of(
            drop,
            new CheckRules(
                "atlas", rules.keys(), null, null, new Limits(10, Limits.DEFAULT.maxBytes(), 200)));

    assertThat(checked.codes()).containsExactly("too-large", "too-large");
    assertThat(checked.report().rows()).isEqualTo(10);
  }

  private List<String> codesWithin(Limits limits) {
    var drop = DropFixture.in(inbox).rows(20).write();
    return CheckedRows.of(drop, new CheckRules("atlas", null, null, null, limits)).codes();
  }

  private List<String> codesAfter(UnaryOperator<byte[]> change) {
    return CheckedRows.of(csv(4).rewriteData(1, change)).codes();
  }

  private String applicationRead(String applicationId) {
    var charge = new SampleCharges.Edit(SampleCharges.one()).application(applicationId).charge();
    var checked = CheckedRows.of(DropFixture.in(inbox).rows(List.of(charge)).write());
    assertThat(checked.report().violations()).isEmpty();
    return checked.rows().get(0).applicationId();
  }

  private DropFixture csv(int rows) {
    return DropFixture.in(inbox).rows(rows).layout(Format.CSV, Compression.NONE).write();
  }

  private static UnaryOperator<byte[]> text(UnaryOperator<String> change) {
    return text(change, UTF_8);
  }

  private static UnaryOperator<byte[]> text(UnaryOperator<String> change, Charset charset) {
    return bytes -> change.apply(new String(bytes, UTF_8)).getBytes(charset);
  }

  private static byte[] gzip(byte[] block, int times) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < times; i++) {
        gzip.write(block);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] concat(byte[] a, byte[] b) {
    var joined = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, joined, a.length, b.length);
    return joined;
  }
}
