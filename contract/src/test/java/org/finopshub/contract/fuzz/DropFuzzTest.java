package org.finopshub.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.finopshub.contract.CheckedRows;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.manifest.ManifestJson;

/** Drops whose sender signed nonsense: signature, sizes and digests fit, the content does not. */
class DropFuzzTest {
  private static final int ROWS = 40;
  private static Path directory;
  private static DropFixture csv;
  private static DropFixture gzip;
  private static DropFixture parquet;
  private static CheckedRows good;

  @BeforeContainer
  static void writeDrops() throws IOException {
    directory = Files.createTempDirectory("fuzz");
    csv = drop("csv", Format.CSV, Compression.NONE);
    gzip = drop("gzip", Format.CSV, Compression.GZIP);
    parquet = drop("parquet", Format.PARQUET, Compression.SNAPPY);
    good = CheckedRows.of(csv);
  }

  @AfterContainer
  static void removeDrops() throws IOException {
    try (var files = Files.walk(directory)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property
  void aManifestIsRefusedOrMeansTheSameWrittenAgain(@ForAll("manifests") byte[] manifest) {
    var drop = drop("manifest", Format.CSV, Compression.NONE);
    var checked = Ending.of(() -> CheckedRows.of(drop.putManifest(manifest)));

    if (checked.report().accepted()) {
      var read = ManifestJson.read(manifest);
      assertThat(ManifestJson.read(ManifestJson.write(read))).isEqualTo(read);
      assertThat(checked.rows()).isEqualTo(good.rows());
    }
  }

  @Property
  void aCsvFileIsRefusedOrHoldsWhatTheManifestSays(@ForAll("csvFiles") byte[] file) {
    var drop = drop("damaged-csv", Format.CSV, Compression.NONE).rewriteData(1, bytes -> file);

    expectOldRowsOrARefusal(drop);
  }

  @Property
  void aGzipFileIsRefusedOrHoldsWhatTheManifestSays(@ForAll("gzipFiles") byte[] file) {
    var drop = drop("damaged-gzip", Format.CSV, Compression.GZIP).rewriteData(1, bytes -> file);

    expectOldRowsOrARefusal(drop);
  }

  @Property
  void aParquetFileIsRefusedOrHoldsWhatTheManifestSays(@ForAll("parquetFiles") byte[] file) {
    var drop =
        drop("damaged-parquet", Format.PARQUET, Compression.SNAPPY).rewriteData(1, bytes -> file);

    expectOldRowsOrARefusal(drop);
  }

  /** Labels may differ, which no total covers; figures, scope and their number may not. */
  private static void expectOldRowsOrARefusal(DropFixture damaged) {
    var checked = Ending.of(() -> CheckedRows.of(damaged));

    if (checked.report().accepted()) {
      assertThat(checked.rows()).hasSize(ROWS);
      assertThat(billed(checked.rows())).isEqualTo(billed(good.rows()));
    } else {
      assertThat(checked.codes()).isNotEmpty().doesNotContainNull();
    }
  }

  /** By currency. */
  private static Map<String, BigDecimal> billed(List<Charge> rows) {
    return rows.stream()
        .collect(
            Collectors.toMap(
                Charge::billingCurrency,
                charge -> charge.billedCost().setScale(Charge.MAX_SCALE),
                BigDecimal::add));
  }

  @Provide
  Arbitrary<byte[]> manifests() {
    return Damage.to(csv.bytes(csv.manifestFile()), gzip.bytes(gzip.manifestFile()));
  }

  @Provide
  Arbitrary<byte[]> csvFiles() {
    return Damage.to(csv.bytes(csv.dataFile(1)));
  }

  @Provide
  Arbitrary<byte[]> gzipFiles() {
    return Damage.to(gzip.bytes(gzip.dataFile(1)));
  }

  @Provide
  Arbitrary<byte[]> parquetFiles() {
    return Damage.to(parquet.bytes(parquet.dataFile(1)));
  }

  private static DropFixture drop(String name, Format format, Compression compression) {
    try {
      return DropFixture.in(Files.createDirectories(directory.resolve(name)))
          .rows(ROWS)
          .layout(format, compression)
          .write();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
