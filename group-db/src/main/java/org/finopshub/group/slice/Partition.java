package org.finopshub.group.slice;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** The names of a month's partitions, as {@code ledger.ensure_month} creates them. */
final class Partition {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu_MM");

  private Partition() {}

  /** Of the charges that stand. */
  static String of(YearMonth month) {
    return "fact_charge_" + MONTH.format(month);
  }

  /** Of the charges that stood. */
  static String superseded(YearMonth month) {
    return "superseded_charge_" + MONTH.format(month);
  }
}
