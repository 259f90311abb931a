package org.finopshub.local.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lists the runs, newest first. */
@Component
public final class BatchRunReport {

  /** Runs of one month, or of all when {@code period} is null. */
  public List<BatchRunRow> runs(YearMonth period, int limit, int offset) {
    throw new UnsupportedOperationException("being built");
  }

  /** How many {@link #runs} there are. */
  public long count(YearMonth period) {
    throw new UnsupportedOperationException("being built");
  }

  public Optional<BatchRunRow> run(UUID runId) {
    throw new UnsupportedOperationException("being built");
  }
}
