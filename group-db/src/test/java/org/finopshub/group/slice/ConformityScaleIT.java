package org.finopshub.group.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.finopshub.contract.conformity.ConformityFinding;
import org.finopshub.contract.conformity.ConformityReport;
import org.finopshub.contract.conformity.Severity;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.manifest.ManifestJson;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.TestLedger;
import org.finopshub.group.conformity.SliceConformity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures what checking a slice of 150,000 rows adds to importing it. */
class ConformityScaleIT {
  private static final Logger LOG = LoggerFactory.getLogger(ConformityScaleIT.class);
  private static final int ROWS = 150_000;
  private static final int REPORTED = 3_000;
  private static final int ROUNDS = 3;

  @TempDir Path directory;

  @Test
  void aCheckCostsLessThanAFifthOfItsImport() throws Exception {
    var referential = LargeSlice.writeReferential(directory.resolve("referential"));
    try (var ledger = new TestLedger(directory, referential)) {
      long imports = 0;
      long checks = 0;
      for (int round = 1; round <= ROUNDS; round++) {
        var drop = LargeSlice.writeDrop(ledger.inbox("atlas"), UUID.randomUUID(), round, ROWS);
        var manifest =
            ManifestJson.read(
                Files.readAllBytes(ledger.inbox("atlas").resolve(drop.manifestFile())));
        long importNanos = imported(ledger, manifest);
        long checkNanos = checked(ledger, manifest);
        LOG.info(
            "import of {} rows {} ms, check with {} reported findings {} ms, {} %",
            ROWS,
            importNanos / 1_000_000,
            REPORTED,
            checkNanos / 1_000_000,
            100 * checkNanos / importNanos);
        imports += importNanos;
        checks += checkNanos;
      }

      assertThat(5 * checks).isLessThan(imports);
    }
  }

  private static long imported(TestLedger ledger, Manifest manifest) {
    long start = System.nanoTime();
    var run = ledger.take("atlas", manifest.dropName().manifestFile());
    long nanos = System.nanoTime() - start;
    assertThat(run.status()).as(run.reason()).isEqualTo(IngestionStatus.LOADED);
    return nanos;
  }

  private static long checked(TestLedger ledger, Manifest manifest) {
    var report = report(manifest);
    short entityKey = 1;
    var transaction = new TransactionTemplate(ledger.get(DataSourceTransactionManager.class));
    long start = System.nanoTime();
    transaction.executeWithoutResult(
        tx -> ledger.get(SliceConformity.class).check(manifest, entityKey, List.of(), report));
    return System.nanoTime() - start;
  }

  private static ConformityReport report(Manifest manifest) {
    var since = Instant.parse("2026-05-03T04:05:06Z");
    return ConformityReport.of(
        "atlas",
        1,
        "0".repeat(64),
        since,
        manifest.period(),
        manifest.runId(),
        IntStream.range(0, REPORTED)
            .mapToObj(
                i ->
                    new ConformityFinding(
                        "unmapped-application",
                        Severity.WARNING,
                        "local-" + i,
                        "No mapping rule knows it",
                        since,
                        BigDecimal.ONE,
                        "USD",
                        50))
            .toList());
  }
}
