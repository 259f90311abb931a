package org.finopshub.group.currency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateFilesTest {
  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final String HISTORY =
      """
      Date,USD,JPY,CYP,
      2026-06-01,1.25,160,N/A,
      2026-05-29,1.30,170,N/A,
      2026-05-28,1.20,N/A,N/A,
      """;

  @TempDir Path directory;

  @Test
  void aMonthsAverageIsTakenOverTheDaysThatHaveAQuote() throws IOException {
    write(EcbHistory.FILE, HISTORY);

    assertThat(read("EUR", MonthMethod.MONTH_AVERAGE))
        .contains(
            new ExchangeRate(
                MAY,
                "USD",
                "EUR",
                new BigDecimal("0.800000000000000000"),
                "eurofxref-hist.csv",
                "month-average",
                LocalDate.of(2026, 5, 28),
                LocalDate.of(2026, 5, 29),
                2),
            new ExchangeRate(
                MAY,
                "JPY",
                "EUR",
                new BigDecimal("0.005882352941176471"),
                "eurofxref-hist.csv",
                "month-average",
                LocalDate.of(2026, 5, 29),
                LocalDate.of(2026, 5, 29),
                1))
        .noneMatch(rate -> rate.currency().equals("CYP"))
        .hasSize(4);
  }

  @Test
  void theLastDaysQuoteCountsAloneWhenSoConfigured() throws IOException {
    write(EcbHistory.FILE, HISTORY);

    assertThat(read("EUR", MonthMethod.LAST_DAY))
        .filteredOn(rate -> rate.period().equals(MAY) && rate.currency().equals("USD"))
        .extracting(ExchangeRate::rate, ExchangeRate::days)
        .containsExactly(tuple(new BigDecimal("0.769230769230769231"), 1));
  }

  @Test
  void anotherGroupCurrencyIsReachedThroughTheEuroOnDaysThatHaveBoth() throws IOException {
    write(EcbHistory.FILE, HISTORY);

    assertThat(read("USD", MonthMethod.MONTH_AVERAGE))
        .filteredOn(rate -> rate.period().equals(MAY))
        .extracting(rate -> rate.currency() + " " + rate.rate() + " " + rate.days())
        .containsExactlyInAnyOrder("EUR 1.250000000000000000 2", "JPY 0.007647058823529412 1");
  }

  @Test
  void aListOfTheGroupsOwnGoesBeforeTheCentralBank() throws IOException {
    write(EcbHistory.FILE, HISTORY);
    write("booked.csv", "# as booked\nperiod,currency,rate\n2026-05,USD,0.81\n");

    assertThat(read("EUR", MonthMethod.MONTH_AVERAGE))
        .contains(ExchangeRate.given(MAY, "USD", "EUR", new BigDecimal("0.81"), "booked.csv"));
  }

  @Test
  void everyProblemIsNamedWithItsFileAndLine() throws IOException {
    write(
        "a.csv",
        "period,currency,rate\n2026-05,USD,0.81\n2026-13,USD,1\n2026-05,usd,1\n2026-05,CHF,0\n");
    write("b.csv", "period,currency,rate\n2026-05,USD,0.82\n");

    assertThatThrownBy(() -> read("EUR", MonthMethod.MONTH_AVERAGE))
        .isInstanceOfSatisfying(
            InvalidRatesException.class,
            refused ->
                assertThat(refused.problems())
                    .containsExactly(
                        "a.csv line 3: period \"2026-13\" is not YYYY-MM",
                        "a.csv line 4: currency \"usd\" is not an ISO 4217 code other than the"
                            + " group's EUR",
                        "a.csv line 5: rate \"0\" is not a decimal above 0 with at most 18"
                            + " decimals",
                        "b.csv: USD in 2026-05 has a rate twice, the other is in a.csv"));
  }

  @Test
  void noDirectoryMeansNoRates() throws IOException {
    assertThat(
            new RateFiles(new RateSource("EUR", directory.resolve("no"), MonthMethod.LAST_DAY))
                .read())
        .isEmpty();
  }

  private void write(String fileName, String content) throws IOException {
    Files.writeString(directory.resolve(fileName), content);
  }

  private List<ExchangeRate> read(String groupCurrency, MonthMethod method) throws IOException {
    return new RateFiles(new RateSource(groupCurrency, directory, method)).read();
  }
}
