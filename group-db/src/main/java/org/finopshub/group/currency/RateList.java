package org.finopshub.group.currency;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of the group's own, {@code period,currency,rate}: in that month one unit of the currency
 * was worth so much of the group's. Lines that start with # are remarks.
 */
final class RateList {
  private RateList() {}

  static List<ExchangeRate> read(Path file, String groupCurrency, List<String> problems)
      throws IOException {
    var rates = new ArrayList<ExchangeRate>();
    var source = file.getFileName().toString();
    RateTable.read(
        file,
        problems,
        line ->
            rates.add(
                ExchangeRate.given(
                    period(line),
                    currency(line, groupCurrency),
                    groupCurrency,
                    RateTable.rate(RateTable.cell(line, "rate")),
                    source)));
    return rates;
  }

  private static YearMonth period(NamedCsvRecord line) {
    var found = RateTable.cell(line, "period");
    try {
      return YearMonth.parse(found);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("period \"%s\" is not YYYY-MM".formatted(found), e);
    }
  }

  private static String currency(NamedCsvRecord line, String groupCurrency) {
    var found = RateTable.cell(line, "currency");
    if (!RateTable.CURRENCY.matcher(found).matches() || found.equals(groupCurrency)) {
      throw new IllegalArgumentException(
          "currency \"%s\" is not an ISO 4217 code other than the group's %s"
              .formatted(found, groupCurrency));
    }
    return found;
  }
}
