package org.finopshub.group.variance;

import java.time.YearMonth;
import java.util.UUID;

/** What is compared. */
public sealed interface Sides {

  /** Two months as they stand; what was restated of the first is an effect of its own. */
  record Months(YearMonth from, YearMonth to) implements Sides {}

  /** Two runs that both were the slice of one entity's month, standing or not. */
  record Runs(UUID from, UUID to) implements Sides {}
}
