package org.finopshub.local.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lists the drops, newest first, with what the group answered. */
@Component
public final class ExportReport {

  /** Drops of one month, or of all when {@code period} is null. */
  public List<ExportRow> exports(YearMonth period, int limit, int offset) {
    throw new UnsupportedOperationException("being built");
  }

  /** How many {@link #exports} there are. */
  public long count(YearMonth period) {
    throw new UnsupportedOperationException("being built");
  }

  public Optional<ExportRow> export(UUID runId) {
    throw new UnsupportedOperationException("being built");
  }
}
