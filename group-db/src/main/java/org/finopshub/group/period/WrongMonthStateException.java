package org.finopshub.group.period;

import org.finopshub.contract.slice.SliceKey;

/** A month was to be closed that is closed, or reopened that is not. */
public final class WrongMonthStateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final MonthState found;

  WrongMonthStateException(SliceKey slice, MonthState found) {
    super("%s is %s".formatted(slice, found));
    this.found = found;
  }

  /** How the month stands. */
  public MonthState found() {
    return found;
  }
}
