package org.finopshub.local.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.finopshub.local.TestMart;
import org.finopshub.local.export.UnsendableExportException.Reason;
import org.finopshub.local.run.BatchRun;
import org.finopshub.local.run.BatchRuns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DropResendIT {
  private final TestMart mart = TestMart.create();
  private final ExportQueue queue = mart.bean(ExportQueue.class);
  private final DropResend resend = mart.bean(DropResend.class);

  @AfterEach
  void close() {
    mart.close();
  }

  @Test
  void theSameFilesGoUnderTheSameNumberOnceMore() throws IOException {
    var run = export();
    var sent = queue.sent(queue.claimNext().orElseThrow());
    var files = digests(sent);
    queue.close(Receipts.loaded(run));

    resend.resend(run.runId(), "ana");

    var again = queue.claimNext().orElseThrow();
    assertThat(again.exportSeq()).isEqualTo(sent.exportSeq());
    assertThat(again.fileNamesInUploadOrder()).isEqualTo(sent.fileNamesInUploadOrder());
    assertThat(digests(again)).isEqualTo(files);
    assertThat(mart.rows("resends")).containsExactly("2024-09 by ana");
  }

  @Test
  void theDropsThatMonthsShowAreFoundInTheirOrder() {
    var august = YearMonth.of(2024, 8);
    var september = export();
    export();
    var ofAugust = export(august);

    assertThat(resend.shown(august, TestMart.SEPTEMBER))
        .extracting(ExportRun::period, ExportRun::exportSeq)
        .containsExactly(tuple(august, 1L), tuple(TestMart.SEPTEMBER, 2L));
    assertThat(resend.shown(august, august))
        .extracting(ExportRun::runId)
        .containsExactly(ofAugust.runId())
        .doesNotContain(september.runId());
  }

  @Test
  void aDropOnItsWayStaysAsItIs() {
    var run = export();
    var sending = queue.claimNext().orElseThrow();

    assertThat(resend.resend(run.runId(), "ana")).isEqualTo(sending);
  }

  @Test
  void theGroupMayStillTakeARejectedDropInAndSaySo() {
    var run = export();
    queue.sent(queue.claimNext().orElseThrow());
    queue.close(Receipts.rejected(run));

    assertThat(queue.awaitingReceipt()).hasSize(1);
    assertThat(queue.close(Receipts.loaded(run)).status()).isEqualTo("ACCEPTED");
    assertThat(queue.awaitingReceipt()).isEmpty();
  }

  @Test
  void whatIsHeldOrGoneOrUnknownIsNotSent() throws IOException {
    var run = export();
    var sent = queue.sent(queue.claimNext().orElseThrow());
    queue.close(Receipts.held(run));
    assertRefused(run, Reason.HELD);

    queue.close(Receipts.loaded(run));
    Files.delete(sent.directory().resolve(sent.fileNamesInUploadOrder().get(0)));
    assertRefused(run, Reason.FILES_GONE);

    assertThatThrownBy(() -> resend.resend(UUID.randomUUID(), "ana"))
        .isInstanceOf(UnknownExportException.class);
  }

  private void assertRefused(BatchRun run, Reason reason) {
    assertThatThrownBy(() -> resend.resend(run.runId(), "ana"))
        .isInstanceOfSatisfying(
            UnsendableExportException.class, e -> assertThat(e.why()).isEqualTo(reason));
  }

  private static Map<String, Integer> digests(ExportRun export) throws IOException {
    var digests = new TreeMap<String, Integer>();
    for (var name : export.fileNamesInUploadOrder()) {
      digests.put(name, Arrays.hashCode(Files.readAllBytes(export.directory().resolve(name))));
    }
    return digests;
  }

  private BatchRun export() {
    return export(TestMart.SEPTEMBER);
  }

  private BatchRun export(YearMonth month) {
    var run = mart.bean(BatchRuns.class).start(month, "test", false).orElseThrow();
    mart.show(mart.quantify(run));
    mart.bean(SliceExport.class).prepare(run);
    return run;
  }
}
