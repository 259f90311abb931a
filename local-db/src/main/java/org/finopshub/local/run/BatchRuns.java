package org.finopshub.local.run;

import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Starts and ends runs; at most one of a month is under way, whatever dies. */
@Component
public final class BatchRuns {

  /**
   * Starts a run of a month; one whose process died is failed first.
   *
   * @param trigger who or what asked: {@code schedule}, {@code api}, {@code command-line}, …
   * @param onlyIfChanged start nothing when usage, referential, pricing view and allocation rules
   *     are those of the last run that was done
   * @return empty when nothing changed
   * @throws MonthIsRunningException when a living run of that month is under way
   */
  public Optional<BatchRun> start(YearMonth period, String trigger, boolean onlyIfChanged) {
    throw new UnsupportedOperationException("being built");
  }

  /** Ends a run as DONE. */
  public BatchRun finish(BatchRun run) {
    throw new UnsupportedOperationException("being built");
  }

  /** Ends a run as FAILED; the month stays as the run before left it. */
  public BatchRun fail(BatchRun run, Throwable cause) {
    throw new UnsupportedOperationException("being built");
  }
}
