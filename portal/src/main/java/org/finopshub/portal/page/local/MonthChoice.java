package org.finopshub.portal.page.local;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.finopshub.portal.query.QueryParameters;

/**
 * The month and currency a page of costs is about, and what other months there are.
 *
 * @param months that have figures, newest first
 * @param period null when no month has figures and none is asked for
 */
public record MonthChoice(List<YearMonth> months, YearMonth period, String currency) {

  static MonthChoice of(QueryParameters asked, List<YearMonth> months, String usualCurrency) {
    return new MonthChoice(
        months,
        asked.month("period").or(() -> months.stream().findFirst()).orElse(null),
        asked.currency("currency").orElse(usualCurrency));
  }

  /** The currencies a page has costs in, and the one it shows. */
  List<String> currencies(Stream<String> found) {
    return List.copyOf(new TreeSet<>(Stream.concat(found, Stream.of(currency)).toList()));
  }
}
