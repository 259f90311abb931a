package org.finopshub.local.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.check.CheckReport;
import org.finopshub.contract.check.CheckRules;
import org.finopshub.contract.check.ContractCheck;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.manifest.Manifest.PeriodStatus;
import org.finopshub.contract.manifest.ManifestJson;
import org.finopshub.contract.referential.ReferentialFiles;
import org.finopshub.local.TestMart;
import org.finopshub.local.allocation.AllocationRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceExportIT {
  private final TestMart mart =
      TestMart.create(
          new AllocationRules(Map.of()), new FileLayout(Format.CSV, Compression.GZIP, 3));
  private final SliceExport export = mart.bean(SliceExport.class);

  @AfterEach
  void close() {
    mart.close();
  }

  @ParameterizedTest
  @CsvSource({
    "CSV, NONE",
    "CSV, GZIP",
    "PARQUET, NONE",
    "PARQUET, SNAPPY",
    "PARQUET, GZIP",
    "PARQUET, ZSTD"
  })
  void theContractAcceptsTheDrop(Format format, Compression compression) throws IOException {
    var layout = new FileLayout(format, compression, 3);
    try (var other = TestMart.create(new AllocationRules(Map.of()), layout)) {
      deliver(other);

      var drop = other.bean(SliceExport.class).prepare(other.runMonth());

      var rows = new ArrayList<Charge>();
      assertThat(check(drop, rows).violations()).isEmpty();
      assertThat(rows)
          .extracting(
              row -> row.applicationId() + " " + row.productId() + " " + plain(row.billedCost()))
          .containsExactly(
              "app-web cluster 2.5",
              "app-web disk 7.000000000000000001",
              "app-web vm 3",
              "unallocated vm 4");
      assertThat(drop.directory().toFile().list()).hasSize(6);
    }
  }

  @Test
  void filesGoDataFirstManifestLast() {
    deliver();
    var run = mart.runMonth();

    var drop = export.prepare(run);

    var name = "atlas_2024-09_" + run.runId();
    assertThat(drop.directory()).isEqualTo(mart.outgoing.resolve(name));
    assertThat(drop.fileNamesInUploadOrder())
        .containsExactly(
            name + ".facts-0001.csv.gz",
            name + ".facts-0002.csv.gz",
            name + ".conformity.json.jws",
            name + ".conformity.json",
            name + ".manifest.json.jws",
            name + ".manifest.json");
    assertThat(drop.directory().toFile().list()).hasSize(6);
    assertThat(drop.status()).isEqualTo("QUEUED");
  }

  @Test
  void theFirstManifestOfAMonthRestatesNothing() throws IOException {
    deliver();

    var manifest = manifest(export.prepare(mart.runMonth()));

    assertThat(manifest.exportSeq()).isEqualTo(1);
    assertThat(manifest.periodStatus()).isEqualTo(PeriodStatus.FINAL);
    assertThat(manifest.restatementReason()).isNull();
    assertThat(manifest.supersedesRunId()).isNull();
    assertThat(manifest.createdAt()).isEqualTo("2024-10-05T02:00:00Z");
    assertThat(manifest.pricingView()).isEqualTo("list-2024");
    assertThat(manifest.referentialVersion()).isEqualTo(1);
    assertThat(manifest.generator()).isEqualTo("finops-hub test");
  }

  @Test
  void aMonthThatHasNotEndedIsPartial() throws IOException {
    mart.clock.jumpTo("2024-09-30T23:59:59Z");
    deliver();

    var manifest = manifest(export.prepare(mart.runMonth()));

    assertThat(manifest.periodStatus()).isEqualTo(PeriodStatus.PARTIAL);
  }

  @Test
  void aLaterRunSupersedesTheOneAcceptedLast() throws IOException {
    deliver();
    var first = mart.runMonth();
    export.prepare(first);
    mart.bean(ExportQueue.class).close(Receipts.loaded(first));

    var manifest = manifest(export.prepare(mart.runMonth()));

    assertThat(manifest.exportSeq()).isEqualTo(2);
    assertThat(manifest.supersedesRunId()).isEqualTo(first.runId());
    assertThat(manifest.restatementReason()).isEqualTo("Computed again: test");
  }

  @Test
  void theSameRunAgainGivesTheSameBytesAndNumber() throws IOException {
    deliver();
    var run = mart.runMonth();
    var first = export.prepare(run);
    var manifest = read(first);
    Files.delete(first.directory().resolve(first.fileNamesInUploadOrder().get(0)));
    mart.clock.jumpTo("2024-11-05T02:00:00Z");

    var again = export.prepare(run);

    assertThat(again).isEqualTo(first);
    assertThat(read(again)).isEqualTo(manifest);
    assertThat(check(again, new ArrayList<>()).violations()).isEmpty();
  }

  @Test
  void whatACrashLeftAsideIsOverwritten() throws IOException {
    deliver();
    var run = mart.runMonth();
    var name = "atlas_2024-09_" + run.runId();
    for (var left : List.of("." + name, name)) {
      Files.createDirectory(mart.outgoing.resolve(left));
      Files.writeString(mart.outgoing.resolve(left).resolve("half"), "a file");
    }

    var drop = export.prepare(run);

    assertThat(check(drop, new ArrayList<>()).violations()).isEmpty();
    assertThat(mart.outgoing.toFile().list()).containsExactly(name);
    assertThat(drop.directory().toFile().list()).hasSize(6);
  }

  @Test
  void aRunItsMonthNoLongerShowsIsNotExported() {
    deliver();
    var superseded = mart.runMonth();
    mart.runMonth();

    assertThatThrownBy(() -> export.prepare(superseded))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not the run its month shows");
    assertThat(mart.outgoing.toFile().list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"CSV, GZIP", "PARQUET, ZSTD"})
  void anEmptyMonthIsAnEmptyDrop(Format format, Compression compression) throws IOException {
    var layout = new FileLayout(format, compression, 3);
    try (var other = TestMart.create(new AllocationRules(Map.of()), layout)) {
      var drop = other.bean(SliceExport.class).prepare(other.runMonth());

      assertThat(manifest(drop).controlTotals().rows()).isZero();
      assertThat(check(drop, new ArrayList<>()).violations()).isEmpty();
    }
  }

  private void deliver() {
    deliver(mart);
  }

  private static void deliver(TestMart mart) {
    mart.deliver("a")
        .consumed("app-web", "vm", "10", "3")
        .consumed("app-web", "disk", "1", "7.000000000000000001")
        .consumed("Skunkworks", "vm", "1", "4")
        .pooled("cluster", "2", "2.5");
  }

  private static String plain(BigDecimal cost) {
    return cost.stripTrailingZeros().toPlainString();
  }

  private static CheckReport check(ExportRun drop, List<Charge> rows) throws IOException {
    var check =
        new ContractCheck(
            new CheckRules(
                "atlas",
                new JWKSet(TestMart.SIGNING_KEY.toPublicJWK()),
                ReferentialFiles.read(TestMart.referential(), 1),
                Set.of("USD"),
                CheckRules.Limits.DEFAULT));
    var files = drop.fileNamesInUploadOrder();
    var envelope = check.openEnvelope(drop.directory(), files.get(files.size() - 1));
    return check.readRows(envelope, rows::add);
  }

  private static Manifest manifest(ExportRun drop) throws IOException {
    return ManifestJson.read(read(drop).getBytes(StandardCharsets.UTF_8));
  }

  private static String read(ExportRun drop) throws IOException {
    var files = drop.fileNamesInUploadOrder();
    return Files.readString(drop.directory().resolve(files.get(files.size() - 1)));
  }
}
