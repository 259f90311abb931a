package org.finopshub.local.run;

import java.time.YearMonth;

/** A month's usage is past its retention; computed now, it would cost nothing. */
public final class UsageGoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageGoneException(String entityId, YearMonth period) {
    super(
        "The usage of %s %s is past its retention: nothing is left to compute the month from"
            .formatted(entityId, period));
  }
}
