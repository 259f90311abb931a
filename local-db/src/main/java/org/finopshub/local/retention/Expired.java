package org.finopshub.local.retention;

import java.time.YearMonth;

/**
 * One month that is past its retention.
 *
 * @param entries lines, exported rows, drops or runs there are of it
 */
public record Expired(Kept kept, YearMonth period, long entries) {
  @Override
  public String toString() {
    return "%s of %s (%d)".formatted(kept.word(), period, entries);
  }
}
