package org.finopshub.group.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.EndState;
import org.finopshub.group.TestLedger;
import org.finopshub.group.alert.Notice.Event;
import org.finopshub.group.alert.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sender's clock says decides nothing. */
class SenderClockFaultIT {
  private static final UUID FIRST = UUID.fromString("11111111-1111-4111-8111-111111111111");
  private static final UUID SECOND = UUID.fromString("22222222-2222-4222-8222-222222222222");
  private static final UUID THIRD = UUID.fromString("33333333-3333-4333-8333-333333333333");

  @TempDir Path directory;

  @Test
  void row20RunsStandInTheOrderOfTheirNumbersWhateverTheirSendersClocksSay() {
    try (var ledger = new TestLedger(directory)) {
      var now = Instant.now();
      var inTwoDays = written(ledger, FIRST, 1, 10, now.plus(Duration.ofDays(2)));
      var twoDaysAgo = written(ledger, SECOND, 3, 20, now.minus(Duration.ofDays(2)));
      var today = written(ledger, THIRD, 2, 30, now);

      assertThat(ledger.take(inTwoDays).status()).isEqualTo(IngestionStatus.LOADED);
      assertThat(ledger.alerts())
          .extracting("code", "severity", "event")
          .containsExactly(tuple("finding", Severity.WARNING, Event.RAISED));
      var newest = ledger.take(twoDaysAgo);
      assertThat(newest.status()).isEqualTo(IngestionStatus.LOADED);
      assertThat(ledger.take(today).status()).isEqualTo(IngestionStatus.SUPERSEDED);

      assertThat(ledger.facts()).hasSize(20);
      assertThat(ledger.alerts())
          .extracting("code", "event")
          .containsExactlyInAnyOrder(
              tuple("finding", Event.RESOLVED), tuple("superseded", Event.NOTED));
      assertThat(newest.decidedAt()).isBetween(now, ledger.clock().instant());
      EndState.of(ledger).isWhole();
    }
  }

  private static DropFixture written(
      TestLedger ledger, UUID run, long exportSeq, int rows, Instant createdAt) {
    return ledger
        .drop()
        .run(run)
        .exportSeq(exportSeq)
        .rows(rows)
        .write()
        .rewriteManifest(manifest -> manifest.put("created_at", createdAt.toString()));
  }
}
