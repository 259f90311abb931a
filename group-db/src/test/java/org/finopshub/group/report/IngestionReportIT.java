package org.finopshub.group.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.TestLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestionReportIT {
  private static final UUID SECOND = UUID.fromString("22222222-2222-4222-8222-222222222222");

  @TempDir Path directory;

  @Test
  void everyRunIsListedWithWhatStandsAndEveryDeliveryWithItsAnswer() {
    try (var ledger = new TestLedger(directory)) {
      var first = ledger.drop().rows(4).write();
      ledger.take(first);
      ledger.take(ledger.drop().rows(5).write());
      ledger.take(ledger.drop().run(SECOND).exportSeq(2).rows(6).write());

      assertThat(ledger.read(IngestionReport.class, report -> report.runs(any())).items())
          .extracting(TrackedRun::runId, TrackedRun::status, TrackedRun::current)
          .containsExactly(
              tuple(SECOND, IngestionStatus.LOADED, true),
              tuple(first.name().runId(), IngestionStatus.LOADED, false));
      var detail =
          ledger.read(IngestionReport.class, report -> report.run(first.name().runId())).get(0);
      assertThat(detail.deliveries())
          .extracting(TrackedRunDetail.Delivery::status)
          .containsExactly(IngestionStatus.LOADED, IngestionStatus.REJECTED);
    }
  }

  @Test
  void aRefusedRunShowsItsViolations() {
    try (var ledger = new TestLedger(directory)) {
      var drop = ledger.drop().write();
      drop.tamper(drop.dataFile(1), bytes -> new byte[10]);
      ledger.take(drop);

      var detail =
          ledger.read(IngestionReport.class, report -> report.run(drop.name().runId())).get(0);

      assertThat(detail.run().status()).isEqualTo(IngestionStatus.REJECTED);
      assertThat(detail.violations()).extracting("code").contains("size-mismatch");
    }
  }

  @Test
  void runsAreFilteredByEntityMonthAndStatus() {
    try (var ledger = new TestLedger(directory)) {
      ledger.take(ledger.drop().write());
      ledger.take(ledger.drop().period("2026-06").write());

      var june =
          ledger.read(
              IngestionReport.class,
              report ->
                  report.runs(
                      new IngestionQuery(
                          Optional.of("atlas"),
                          Optional.of(YearMonth.of(2026, 6)),
                          Optional.of(YearMonth.of(2026, 6)),
                          Optional.of(IngestionStatus.LOADED),
                          10,
                          0)));

      assertThat(june.total()).isEqualTo(1);
      assertThat(june.items())
          .extracting(TrackedRun::period)
          .containsExactly(YearMonth.of(2026, 6));
    }
  }

  private static IngestionQuery any() {
    return new IngestionQuery(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 10, 0);
  }
}
