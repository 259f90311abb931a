package org.finopshub.group.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What one unit of a currency is worth in a month, and how that is known.
 *
 * @param rate in {@code toCurrency}, at most 18 decimals
 * @param source the file's name
 * @param method {@code given}, {@code month-average} or {@code last-day}
 * @param firstDay of the quotes used; null when given
 * @param lastDay of the quotes used; null when given
 * @param days how many quotes; null when given
 */
public record ExchangeRate(
    YearMonth period,
    String currency,
    String toCurrency,
    BigDecimal rate,
    String source,
    String method,
    LocalDate firstDay,
    LocalDate lastDay,
    Integer days) {
  static final String GIVEN = "given";

  static ExchangeRate given(
      YearMonth period, String currency, String toCurrency, BigDecimal rate, String source) {
    return new ExchangeRate(period, currency, toCurrency, rate, source, GIVEN, null, null, null);
  }
}
