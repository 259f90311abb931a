package org.finopshub.group.slice;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** The name of a month's partition, as {@code ledger.ensure_month} creates it. */
final class Partition {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'fact_charge_'uuuu_MM");

  private Partition() {}

  static String of(YearMonth month) {
    return NAME.format(month);
  }
}
