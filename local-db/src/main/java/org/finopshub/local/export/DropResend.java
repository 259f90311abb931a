package org.finopshub.local.export;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.finopshub.local.export.UnsendableExportException.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Queues a drop that was sent before: the same files under the same number, so that the group knows
 * them for what they are.
 *
 * <p>Source: mission X1.
 */
@Component
public final class DropResend {
  private static final Set<String> ON_ITS_WAY = Set.of("QUEUED", "SENDING");

  private final ExportRows exports;
  private final TransactionOperations transactions;

  DropResend(JdbcClient jdbc, Clock clock, TransactionOperations transactions) {
    this.exports = new ExportRows(jdbc, clock);
    this.transactions = transactions;
  }

  /** The drops of the runs that months show, the oldest month first; both ends included. */
  public List<ExportRun> shown(YearMonth from, YearMonth to) {
    return exports.shown(from, to);
  }

  /**
   * Queues the drop of a run; one that is on its way already stays as it is.
   *
   * @param by who asks, kept with the drop
   * @throws UnknownExportException when the run has no drop
   * @throws UnsendableExportException when it is held, or its files are gone
   */
  public ExportRun resend(UUID runId, String by) {
    return transactions.execute(
        status -> {
          exports.lockMonth(find(runId).period());
          var export = find(runId);
          return ON_ITS_WAY.contains(export.status())
              ? export
              : queueAgain(requireSendable(export), by);
        });
  }

  private ExportRun queueAgain(ExportRun export, String by) {
    exports.noteResend(export, by);
    return exports.queueAgain(export);
  }

  private ExportRun find(UUID runId) {
    return exports.find(runId).orElseThrow(() -> new UnknownExportException(runId));
  }

  private static ExportRun requireSendable(ExportRun export) {
    if (export.status().equals("HELD")) {
      throw new UnsendableExportException(
          Reason.HELD, "The group's steward decides about run " + export.runId());
    }
    if (!export.isWhole()) {
      throw new UnsendableExportException(
          Reason.FILES_GONE, "Not all files of its drop lie in " + export.directory());
    }
    return export;
  }
}
