package org.finopshub.group.currency;

/** How a month's rate is made of daily ones. */
public enum MonthMethod {
  /** Over the days on which both currencies were quoted. */
  MONTH_AVERAGE("month-average"),
  /** Of the last day of the month on which both were quoted. */
  LAST_DAY("last-day");

  private final String code;

  MonthMethod(String code) {
    this.code = code;
  }

  /** The word of configuration, ledger and answers. */
  public String code() {
    return code;
  }
}
