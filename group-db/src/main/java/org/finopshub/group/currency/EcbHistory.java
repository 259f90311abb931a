package org.finopshub.group.currency;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The central bank's daily quotes as rates of months: {@code Date,USD,JPY,…}, units of a currency
 * for one euro, {@code N/A} where there was none.
 *
 * <p>Shapes: a rate is the sum of the group currency's quotes over the sum of the currency's, on
 * the days that have both; the last day's method takes the last of those days alone.
 *
 * <p>Units: one unit of the currency in the group's, rounded once, half up, at 18 decimals.
 *
 * <p>Source: ECB, euro foreign exchange reference rates, {@code eurofxref-hist.csv}.
 */
final class EcbHistory {
  static final String FILE = "eurofxref-hist.csv";
  private static final String EURO = "EUR";
  private static final int DECIMALS = 18;

  private final RateSource source;
  private final Map<YearMonth, Map<String, Quotes>> months = new TreeMap<>();

  private EcbHistory(RateSource source) {
    this.source = source;
  }

  static List<ExchangeRate> read(Path file, RateSource source, List<String> problems)
      throws IOException {
    var history = new EcbHistory(source);
    RateTable.read(file, problems, history::take);
    return history.rates();
  }

  private void take(NamedCsvRecord line) {
    var day = day(RateTable.cell(line, "Date"));
    var quotes = new TreeMap<String, BigDecimal>();
    quotes.put(EURO, BigDecimal.ONE);
    line.getFieldsAsMap()
        .forEach(
            (currency, found) -> {
              if (RateTable.CURRENCY.matcher(currency).matches() && !found.equals("N/A")) {
                quotes.put(currency, RateTable.rate(found));
              }
            });
    var group = quotes.remove(source.groupCurrency());
    if (group != null) {
      var month = months.computeIfAbsent(YearMonth.from(day), m -> new TreeMap<>());
      quotes.forEach(
          (currency, quote) -> month.merge(currency, new Quotes(day, group, quote), this::both));
    }
  }

  private Quotes both(Quotes one, Quotes other) {
    return switch (source.method()) {
      case MONTH_AVERAGE -> one.plus(other);
      case LAST_DAY -> one.lastDay().isAfter(other.lastDay()) ? one : other;
    };
  }

  private static LocalDate day(String found) {
    try {
      return LocalDate.parse(found);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("Date \"%s\" is not YYYY-MM-DD".formatted(found), e);
    }
  }

  private List<ExchangeRate> rates() {
    var rates = new ArrayList<ExchangeRate>();
    months.forEach(
        (month, byCurrency) ->
            byCurrency.forEach((currency, quotes) -> rates.add(rate(month, currency, quotes))));
    return rates;
  }

  private ExchangeRate rate(YearMonth month, String currency, Quotes quotes) {
    return new ExchangeRate(
        month,
        currency,
        source.groupCurrency(),
        quotes.group().divide(quotes.currency(), DECIMALS, RoundingMode.HALF_UP),
        FILE,
        source.method().code(),
        quotes.firstDay(),
        quotes.lastDay(),
        quotes.days());
  }

  /** Sums of quotes per euro, over the same days. */
  private record Quotes(
      LocalDate firstDay, LocalDate lastDay, int days, BigDecimal group, BigDecimal currency) {
    Quotes(LocalDate day, BigDecimal group, BigDecimal currency) {
      this(day, day, 1, group, currency);
    }

    Quotes plus(Quotes other) {
      return new Quotes(
          firstDay.isBefore(other.firstDay) ? firstDay : other.firstDay,
          lastDay.isAfter(other.lastDay) ? lastDay : other.lastDay,
          days + other.days,
          group.add(other.group),
          currency.add(other.currency));
    }
  }
}
