package org.finopshub.group.ingestion;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.receipt.ViolationCode;
import org.springframework.stereotype.Component;

/**
 * Records imports that broke. What the machine is to blame for is tried again for as long as it
 * takes; a drop that breaks the hub by itself gets {@value #TRIES} tries, so that it does not keep
 * the hub busy for ever.
 */
@Component
public class ImportFailures {
  static final int TRIES = 3;

  /** What the database says of content: data exceptions, and constraints it does not keep. */
  private static final List<String> OF_CONTENT = List.of("22", "23");

  private final Tracking tracking;

  ImportFailures(Tracking tracking) {
    this.tracking = tracking;
  }

  /**
   * Joins the caller's transaction.
   *
   * @return the refusal when it was the last try; empty when the drop is to be tried again
   */
  public Optional<IngestionRun> record(CheckedDrop drop, Throwable failure) {
    int breaks = tracking.recordFailure(drop, failure, isTheDropsOwn(failure) ? 1 : 0);
    return breaks < TRIES
        ? Optional.empty()
        : Optional.of(tracking.record(drop, Decision.rejected(List.of(unprocessable(failure)), 1)));
  }

  /** Whether it breaks on every machine, as far as can be told. */
  static boolean isTheDropsOwn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getSQLState() != null
            && OF_CONTENT.stream().anyMatch(sql.getSQLState()::startsWith);
      }
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return false;
      }
    }
    return true;
  }

  private static Violation unprocessable(Throwable failure) {
    return Violation.of(
        ViolationCode.UNPROCESSABLE,
        "The group's hub broke on the drop %d times, at last of %s; it is replayed once that is mended"
            .formatted(TRIES, failure));
  }
}
