package org.finopshub.local.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.util.UUID;
import org.finopshub.local.TestMart;
import org.finopshub.local.report.ExportReport;
import org.finopshub.local.run.BatchRun;
import org.finopshub.local.run.BatchRuns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExportQueueIT {
  private static final YearMonth AUGUST = YearMonth.of(2024, 8);
  private static final YearMonth SEPTEMBER = TestMart.SEPTEMBER;

  private final TestMart mart = TestMart.create();
  private final ExportQueue queue = mart.bean(ExportQueue.class);

  @AfterEach
  void close() {
    mart.close();
  }

  @Test
  void anEmptyQueueGivesNothing() {
    assertThat(queue.claimNext()).isEmpty();
  }

  @Test
  void aClaimedDropIsNobodyElsesUntilItsLeaseRunsOut() {
    export(SEPTEMBER);

    assertThat(queue.claimNext()).hasValueSatisfying(drop -> assertThat(drop.attempts()).isOne());
    assertThat(queue.claimNext()).isEmpty();
    mart.clock.goOn(ExportQueue.LEASE);
    assertThat(queue.claimNext())
        .hasValueSatisfying(drop -> assertThat(drop.attempts()).isEqualTo(2));
  }

  @Test
  void dropsGoInTheOrderTheyWereQueued() {
    export(SEPTEMBER);
    mart.clock.goOn(Duration.ofSeconds(1));
    export(AUGUST);

    assertThat(queue.claimNext().orElseThrow().period()).isEqualTo(SEPTEMBER);
    assertThat(queue.claimNext().orElseThrow().period()).isEqualTo(AUGUST);
  }

  @Test
  void aFailedDropWaitsAndTheOthersWaitForIt() {
    export(SEPTEMBER);
    mart.clock.goOn(Duration.ofSeconds(1));
    export(AUGUST);

    queue.retryLater(queue.claimNext().orElseThrow(), "connection refused");

    assertThat(queue.claimNext()).isEmpty();
    mart.clock.goOn(Duration.ofSeconds(5));
    assertThat(queue.claimNext().orElseThrow().period()).isEqualTo(SEPTEMBER);
    assertThat(queue.claimNext().orElseThrow().period()).isEqualTo(AUGUST);
  }

  @Test
  void aDropThatKeepsFailingHoldsUpItsOwnMonthOnly() {
    export(SEPTEMBER);
    mart.clock.goOn(Duration.ofSeconds(1));
    export(AUGUST);
    mart.clock.goOn(Duration.ofSeconds(1));
    export(SEPTEMBER);
    for (int i = 0; i < ExportQueue.ATTEMPTS_OTHERS_WAIT_FOR; i++) {
      queue.retryLater(queue.claimNext().orElseThrow(), "file missing");
      mart.clock.goOn(ExportQueue.LONGEST_WAIT);
    }

    assertThat(queue.claimNext().orElseThrow().period()).isEqualTo(SEPTEMBER);
    assertThat(queue.claimNext().orElseThrow().period()).isEqualTo(AUGUST);
    assertThat(queue.claimNext()).isEmpty();
  }

  @Test
  void eachFailureDoublesTheWait() {
    assertThat(ExportQueue.waitAfter(1)).hasSeconds(5);
    assertThat(ExportQueue.waitAfter(2)).hasSeconds(10);
    assertThat(ExportQueue.waitAfter(5)).hasSeconds(80);
    assertThat(ExportQueue.waitAfter(9)).hasMinutes(15);
    assertThat(ExportQueue.waitAfter(1_000)).hasMinutes(15);
  }

  @Test
  void whyADropWaitsIsKept() {
    var run = export(SEPTEMBER);

    var waiting = queue.retryLater(queue.claimNext().orElseThrow(), "connection refused");

    assertThat(waiting.status()).isEqualTo("QUEUED");
    var row = mart.bean(ExportReport.class).export(run.runId()).orElseThrow();
    assertThat(row.lastError()).isEqualTo("connection refused");
    assertThat(row.nextAttemptAt()).isBetween("2024-10-05T02:00:02.5Z", "2024-10-05T02:00:05Z");
  }

  @Test
  void aSentDropAwaitsItsReceipt() {
    export(SEPTEMBER);

    var sent = queue.sent(queue.claimNext().orElseThrow());

    assertThat(sent.status()).isEqualTo("SENT");
    assertThat(queue.awaitingReceipt()).containsExactly(sent);
    assertThat(queue.claimNext()).isEmpty();
  }

  @Test
  void aReceiptClosesADrop() {
    var run = export(SEPTEMBER);
    queue.sent(queue.claimNext().orElseThrow());

    assertThat(queue.close(Receipts.loaded(run)).status()).isEqualTo("ACCEPTED");
    assertThat(queue.awaitingReceipt()).isEmpty();
    assertThat(queue.close(Receipts.loaded(run)).status()).isEqualTo("ACCEPTED");
  }

  @Test
  void aReceiptQuickerThanTheSenderIsNotUndone() {
    var run = export(SEPTEMBER);
    var sending = queue.claimNext().orElseThrow();
    queue.close(Receipts.loaded(run));

    assertThat(queue.sent(sending).status()).isEqualTo("ACCEPTED");
  }

  @Test
  void aHeldDropAwaitsItsSecondReceipt() {
    var run = export(SEPTEMBER);
    queue.sent(queue.claimNext().orElseThrow());

    assertThat(queue.close(Receipts.held(run)).status()).isEqualTo("HELD");
    assertThat(queue.awaitingReceipt()).hasSize(1);
    assertThat(queue.close(Receipts.loaded(run)).status()).isEqualTo("ACCEPTED");
    assertThat(queue.awaitingReceipt()).isEmpty();
  }

  @Test
  void aHeldReceiptReadAgainDoesNotOpenWhatIsClosed() {
    var run = export(SEPTEMBER);
    queue.sent(queue.claimNext().orElseThrow());
    queue.close(Receipts.loaded(run));

    assertThat(queue.close(Receipts.held(run)).status()).isEqualTo("ACCEPTED");
    var row = mart.bean(ExportReport.class).export(run.runId()).orElseThrow();
    assertThat(row.receiptStatus()).isEqualTo("LOADED");
  }

  @Test
  void theReasonsOfARejectionAreVisible() {
    var run = export(SEPTEMBER);

    queue.close(Receipts.rejected(run));

    var row = mart.bean(ExportReport.class).export(run.runId()).orElseThrow();
    assertThat(row.status()).isEqualTo("REJECTED");
    assertThat(row.receiptStatus()).isEqualTo("REJECTED");
    assertThat(row.violationCount()).isOne();
    assertThat(row.violations()).isEqualTo(Receipts.rejected(run).violations());
  }

  @Test
  void aReceiptOfNoDropOfThisHubIsRefused() {
    var stranger =
        new BatchRun(
            UUID.fromString("00000000-0000-4000-8000-000000000001"),
            "atlas",
            SEPTEMBER,
            "list-2024",
            1,
            mart.clock.instant());

    assertThatThrownBy(() -> queue.close(Receipts.loaded(stranger)))
        .isInstanceOf(UnknownExportException.class)
        .hasMessage("No export of run 00000000-0000-4000-8000-000000000001 is known here");
  }

  private BatchRun export(YearMonth period) {
    var run = mart.bean(BatchRuns.class).start(period, "test", false).orElseThrow();
    mart.show(mart.quantify(run));
    mart.bean(SliceExport.class).prepare(run);
    return run;
  }
}
