package org.finopshub.local.run;

import java.time.YearMonth;

/** Another run of the same month is under way; wait for it or ask for its state. */
public final class MonthIsRunningException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MonthIsRunningException(String entityId, YearMonth period) {
    super("A run of %s %s is under way; only one at a time".formatted(entityId, period));
  }
}
