package org.finopshub.contract.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CsvScannerTest {
  private static final int KEPT = 100;
  private static final CsvReader.CsvReaderBuilder FAST_CSV =
      CsvReader.builder().allowExtraFields(true).allowMissingFields(true);

  @Property(tries = 2000)
  void wellFormedCsvIsSplitAsFastCsvSplitsIt(
      @ForAll("documents") String csv, @ForAll @IntRange(min = 1, max = 9) int bytesPerRead)
      throws IOException {
    var expected = FAST_CSV.ofCsvRecord(csv).stream().map(CsvRecord::getFields).toList();

    assertThat(scan(new CsvScanner(trickling(csv, bytesPerRead), KEPT))).isEqualTo(expected);
  }

  @Property(tries = 2000)
  void anythingElseEndsWithoutAnException(
      @ForAll("garbage") String csv, @ForAll @IntRange(min = 1, max = 9) int bytesPerRead)
      throws IOException {
    var scanner = new CsvScanner(trickling(csv, bytesPerRead), KEPT);

    int records = 0;
    while (scanner.next()) {
      records++;
    }

    assertThat(records).isLessThanOrEqualTo(csv.length());
  }

  @Example
  void aRowLongerThanAMegabyteIsAFaultAndTheNextIsRead() throws IOException {
    var csv = "a,b\n\"" + "x".repeat(3 << 20) + "\nc,d\n";
    var scanner = new CsvScanner(trickling(csv, 1 << 16), KEPT);

    assertThat(scanner.next()).isTrue();
    assertThat(scanner.next()).isTrue();
    assertThat(scanner.fault().message()).contains("probably a quote was never closed");
    assertThat(scanner.next()).isTrue();
    assertThat(scanner.fault()).isNull();
    assertThat(scanner.next()).isFalse();
  }

  @Provide
  Arbitrary<String> documents() {
    var plain = Arbitraries.strings().withChars("abc \u00e9\t").ofMaxLength(6);
    var quoted =
        Arbitraries.strings()
            .withChars("ab,\n\"\r")
            .ofMaxLength(6)
            .map(s -> '"' + s.replace("\"", "\"\"") + '"');
    var row =
        Arbitraries.oneOf(plain, quoted)
            .list()
            .ofMinSize(2)
            .ofMaxSize(5)
            .map(fields -> String.join(",", fields));
    return Arbitraries.of("\n", "\r\n")
        .flatMap(end -> row.list().ofMaxSize(8).map(rows -> String.join(end, rows)));
  }

  @Provide
  Arbitrary<String> garbage() {
    return Arbitraries.strings().withChars("a,\n\r\"\u0000").ofMaxLength(60);
  }

  private static List<List<String>> scan(CsvScanner scanner) throws IOException {
    var records = new ArrayList<List<String>>();
    while (scanner.next()) {
      assertThat(scanner.fault()).isNull();
      var fields = new ArrayList<String>();
      for (int i = 0; i < scanner.fields(); i++) {
        fields.add(
            new String(scanner.buffer(), scanner.from(i), scanner.to(i) - scanner.from(i), UTF_8));
      }
      records.add(fields);
    }
    return records;
  }

  /** Gives a few bytes at a time, so that every record is cut somewhere. */
  private static InputStream trickling(String csv, int bytesPerRead) {
    return new ByteArrayInputStream(csv.getBytes(UTF_8)) {
      @Override
      public int read(byte[] buffer, int offset, int length) {
        return super.read(buffer, offset, Math.min(length, bytesPerRead));
      }
    };
  }
}
