package org.finopshub.local.export;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.receipt.Receipt;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The outgoing queue: drops to send, in order, until a receipt closes them.
 *
 * <p>Order: the drops of a month always go in the order of their numbers. Months wait for older
 * drops too, until one has failed so often that the fault is its own and not the way's.
 *
 * <p>Source: mission X1.
 */
@Component
public final class ExportQueue {
  /** After this, a claimed drop is taken for abandoned by a hub that died. */
  static final Duration LEASE = Duration.ofMinutes(10);

  /** How long a drop waits after its first failure; twice as long after each further one. */
  static final Duration FIRST_WAIT = Duration.ofSeconds(5);

  static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  /** A drop that failed more often no longer holds up other months. */
  static final int ATTEMPTS_OTHERS_WAIT_FOR = 8;

  private final JdbcClient jdbc;
  private final Clock clock;

  ExportQueue(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Takes the oldest drop when it is due; nobody else gets it while the lease lasts. */
  public Optional<ExportRun> claimNext() {
    return sql("claim-export")
        .param("leased_until", SqlTime.of(clock.instant().plus(LEASE)))
        .param("attempts_others_wait_for", ATTEMPTS_OTHERS_WAIT_FOR)
        .query((row, number) -> ExportRows.export(row))
        .optional();
  }

  /** The whole drop lies at the group; a receipt is awaited. */
  public ExportRun sent(ExportRun export) {
    sql("mark-sent").param("run_id", export.runId()).update();
    return find(export.runId());
  }

  /** Puts a drop back; each attempt waits about twice as long as the one before. */
  public ExportRun retryLater(ExportRun export, String reason) {
    sql("retry-later")
        .param("run_id", export.runId())
        .param("wait_seconds", waitAfter(export.attempts()).toSeconds())
        .param("last_error", reason)
        .update();
    return find(export.runId());
  }

  /**
   * Closes a drop as ACCEPTED or REJECTED and keeps the violations; an answer that is not final is
   * kept without closing: HELD until the group's steward decides. The same receipt again changes
   * nothing, and one that is not final does not open a closed drop.
   *
   * @throws UnknownExportException when the receipt is of no drop of this hub
   */
  public ExportRun close(Receipt receipt) {
    var violations = new String(ExactJson.write(receipt.violations()), StandardCharsets.UTF_8);
    sql("close-export")
        .param("run_id", receipt.runId())
        .param("status", answered(receipt.status()))
        .param("receipt_status", receipt.status().name())
        .param("violation_count", receipt.violationCount())
        .param("violations", violations)
        .update();
    return find(receipt.runId());
  }

  /** Drops uploaded, or perhaps uploaded, whose answer may come or change; oldest first. */
  public List<ExportRun> awaitingReceipt() {
    return sql("awaiting-receipt").query((row, number) -> ExportRows.export(row)).list();
  }

  static Duration waitAfter(int attempts) {
    var doublings = Math.min(Math.max(attempts, 1) - 1, 20);
    var wait = FIRST_WAIT.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  /** Null when the receipt says no more than that the group will still decide. */
  private static String answered(IngestionStatus status) {
    return switch (status) {
      case LOADED, DUPLICATE, SUPERSEDED -> "ACCEPTED";
      case REJECTED -> "REJECTED";
      case HELD -> "HELD";
      case WAITING, FAILED -> null;
    };
  }

  private ExportRun find(UUID runId) {
    return sql("find-export")
        .param("run_id", runId)
        .query((row, number) -> ExportRows.export(row))
        .optional()
        .orElseThrow(() -> new UnknownExportException(runId));
  }

  private StatementSpec sql(String statement) {
    return jdbc.sql(SqlFile.beside(ExportQueue.class, statement))
        .param("now", SqlTime.of(clock.instant()));
  }
}
