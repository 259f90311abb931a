package org.finopshub.portal.page.local;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.finopshub.portal.query.QueryParameters;

/**
 * The month a page of costs is about, and the others there are.
 *
 * @param period null when nothing was ever computed
 * @param currency null = the one most things are in
 */
record MonthFilter(List<YearMonth> months, YearMonth period, String currency) {
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  static MonthFilter of(QueryParameters asked, List<YearMonth> computed) {
    return new MonthFilter(
        computed,
        asked.month("period").orElse(computed.isEmpty() ? null : computed.get(0)),
        asked.wordLike("currency", CURRENCY, "an ISO 4217 code, such as EUR").orElse(null));
  }
}
