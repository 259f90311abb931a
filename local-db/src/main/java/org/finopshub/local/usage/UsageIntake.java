package org.finopshub.local.usage;

import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes what an entity's usage sources hold into {@code mart.usage_line}.
 *
 * <p>Rows: one delivery per file (or per month of a query), replaced when its content changed, so
 * taking again is safe.
 */
@Component
public final class UsageIntake {
  private final List<UsageSource> sources;

  UsageIntake(List<UsageSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** Takes every file of every file source that is new or changed. */
  public TakenUsage takeNewFiles(TakeProgress progress) {
    throw new UnsupportedOperationException("being built: " + sources);
  }

  /** Takes one month of every SQL source. */
  public TakenUsage takePeriod(YearMonth period) {
    throw new UnsupportedOperationException("being built: " + sources);
  }
}
