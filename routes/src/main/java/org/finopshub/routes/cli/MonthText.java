package org.finopshub.routes.cli;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.finopshub.local.report.MonthSummary;

/** Writes what became of a month for a person; decimals are never rounded. */
final class MonthText {
  private MonthText() {}

  static String plain(MonthSummary month) {
    return """
        %s, run %s
        lines     %d taken, %d rejected, %d out of scope, %d unmapped
        exported  %d rows of %d applications
        billed    in %s, out %s
        seconds   %s"""
        .formatted(
            month.period(),
            month.runId(),
            month.linesTaken(),
            month.linesRejected(),
            month.linesOutOfScope(),
            month.linesUnmapped(),
            month.rowsExported(),
            month.applications(),
            each(month.billedIn()),
            each(month.billedOut()),
            each(month.secondsPerStep()));
  }

  private static String each(Map<String, BigDecimal> figures) {
    return figures.entrySet().stream()
        .map(figure -> figure.getKey() + " " + figure.getValue().toPlainString())
        .collect(Collectors.joining(", "));
  }
}
