package org.finopshub.group.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finopshub.group.year.Company.ATLAS;
import static org.finopshub.group.year.Company.BOREAL;
import static org.finopshub.group.year.Company.CEDAR;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.finopshub.contract.charge.Charge;
import org.finopshub.group.period.HeldDecision.Answer;
import org.finopshub.group.year.YearOfThree.Delivery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A year of three companies with calendars of their own, in which everything happens once. */
@TestInstance(Lifecycle.PER_CLASS)
class ScriptedYearIT {
  private static final Delivery ORDINARY = Delivery.of(100);
  private static final Delivery BUSY = Delivery.of(120);

  private YearOfThree year;

  @BeforeAll
  void letItPass(@TempDir Path directory) {
    year = new YearOfThree(directory);
    ordinaryMonths();
    lateMissingAndPartial();
    restatements();
    referentialAndPrices();
    refusals();
    exchangeRates();
    year.pass("2026-01-30", "2027-01-31");
  }

  @AfterAll
  void end() {
    year.close();
  }

  /** Everybody publishes on the second of the month after, but for what is scripted otherwise. */
  private void ordinaryMonths() {
    for (var company : Company.values()) {
      for (int month = 1; month <= 12; month++) {
        var period = YearMonth.of(2026, month);
        if (company.calendar().expects(period) && !isScripted(company, month)) {
          var day = period.plusMonths(1).atDay(2).toString();
          year.on(day, () -> year.deliver(company, period.toString(), 1, ORDINARY));
        }
      }
    }
  }

  private static boolean isScripted(Company company, int month) {
    return switch (company) {
      case ATLAS -> month == 2 || month == 7 || month == 11;
      case BOREAL -> month == 3 || month == 6;
      case CEDAR -> month == 4;
    };
  }

  private void lateMissingAndPartial() {
    year.on("2026-03-06", () -> year.deliver(ATLAS, "2026-02", 1, ORDINARY));
    year.on("2026-04-10", () -> year.deliver(BOREAL, "2026-03", 1, ORDINARY));
    year.on("2026-05-02", () -> year.deliver(CEDAR, "2026-04", 1, Delivery.of(60).asPartial()));
    year.on("2026-05-07", () -> year.deliver(CEDAR, "2026-04", 2, ORDINARY));
  }

  private void restatements() {
    year.on("2026-06-25", () -> year.deliver(ATLAS, "2026-05", 2, BUSY));
    year.on(
        "2026-06-26",
        () -> year.decide(ATLAS, "2026-05", 2, Answer.APPROVED, "The provider billed late"));
    year.on(
        "2026-10-01",
        () -> year.months().reopen("cedar", YearMonth.of(2026, 8), "steward", "Hours were lost"));
    year.on("2026-10-02", () -> year.deliver(CEDAR, "2026-08", 2, BUSY));
    year.on(
        "2026-10-05",
        () -> year.months().close("cedar", YearMonth.of(2026, 8), "steward", "Hours are back"));
  }

  private void referentialAndPrices() {
    year.on("2026-06-28", () -> year.publish(year.referential()::retireTape));
    year.on(
        "2026-07-02", () -> year.deliver(BOREAL, "2026-06", 1, ORDINARY.and(ScriptedYearIT::tape)));
    year.on("2026-08-01", () -> year.publish(year.referential()::moveGraphicsCardsToAi));
    year.on("2026-08-02", () -> year.deliver(ATLAS, "2026-07", 1, BUSY.computedWith(2)));
    year.on("2026-11-01", () -> year.publish(year.referential()::raiseThePriceOfMachinesSinceJuly));
  }

  private void refusals() {
    year.on(
        "2026-12-02",
        () -> year.deliver(ATLAS, "2026-11", 1, ORDINARY.and(ScriptedYearIT::unheardOf)));
    year.on("2026-12-04", () -> year.deliver(ATLAS, "2026-11", 2, ORDINARY));
    year.on("2026-11-20", () -> year.deliver(BOREAL, "2026-10", 2, BUSY));
    year.on(
        "2026-11-21",
        () -> year.decide(BOREAL, "2026-10", 2, Answer.REFUSED, "Not without the invoice"));
  }

  /** The dollar in euro; nobody entered September's. */
  private void exchangeRates() {
    var rates = new StringBuilder("period,currency,rate\n");
    for (int month = 1; month <= 12; month++) {
      if (month != 9) {
        rates.append("2026-%02d,USD,%s%n".formatted(month, month < 7 ? "0.90" : "0.92"));
      }
    }
    year.ledger().takeRates("rates.csv", rates.toString());
  }

  private static Stream<Charge> tape(Company company, YearMonth period, UUID run) {
    return Stream.of(
        company.row(
            period, run, "storage", "tape", "GB-Months", BigDecimal.ONE, BigDecimal.valueOf(2)));
  }

  private static Stream<Charge> unheardOf(Company company, YearMonth period, UUID run) {
    return Stream.of(
        company.row(
            period, run, "storage", "no-such", "Units", BigDecimal.ONE, BigDecimal.valueOf(2)));
  }

  @Test
  void everyMonthEndsAsTheTableSays() {
    assertThat(table(year.grid()))
        .isEqualTo(
            """
            atlas   2026-01..2026-06 COMPLETE 1.00
            atlas   2026-07..2026-07 COMPLETE 0.95 findings
            atlas   2026-08..2026-09 COMPLETE 1.00
            atlas   2026-10..2026-12 COMPLETE 0.95 findings
            boreal  2026-01..2026-05 COMPLETE 1.00
            boreal  2026-06..2026-06 COMPLETE 0.95 findings
            boreal  2026-07..2026-12 COMPLETE 1.00
            cedar   2026-01..2026-09 COMPLETE 1.00
            cedar   2026-10..2026-10 COMPLETE 0.95 findings
            """);
  }

  @Test
  void everyMonthPassesThroughWhatHappenedToIt() {
    assertThat(year.changes())
        .containsExactly(
            "2026-03-05 atlas 2026-02 LATE 0.00",
            "2026-03-06 atlas 2026-02 COMPLETE 1.00",
            "2026-04-03 boreal 2026-03 LATE 0.00",
            "2026-04-08 boreal 2026-03 MISSING 0.00",
            "2026-04-10 boreal 2026-03 COMPLETE 1.00",
            "2026-05-02 cedar 2026-04 PARTIAL 0.75 not-final",
            "2026-05-07 cedar 2026-04 COMPLETE 1.00",
            "2026-06-25 atlas 2026-05 HELD 1.00",
            "2026-06-26 atlas 2026-05 COMPLETE 1.00",
            "2026-07-02 boreal 2026-06 COMPLETE 0.95 findings",
            "2026-08-02 atlas 2026-07 COMPLETE 0.95 findings",
            "2026-11-02 atlas 2026-10 COMPLETE 0.95 findings",
            "2026-11-02 cedar 2026-10 COMPLETE 0.95 findings",
            "2026-11-20 boreal 2026-10 HELD 1.00",
            "2026-11-21 boreal 2026-10 COMPLETE 1.00",
            "2026-12-02 atlas 2026-11 REJECTED 0.00",
            "2026-12-04 atlas 2026-11 COMPLETE 0.95 findings",
            "2027-01-02 atlas 2026-12 COMPLETE 0.95 findings");
  }

  @Test
  void everyCauseIsToldOnceAndResolvedOnce() {
    assertThat(year.notices())
        .containsExactly(
            "2026-03-05 RAISED WARNING missing:atlas:2026-02",
            "2026-03-06 RESOLVED WARNING missing:atlas:2026-02",
            "2026-04-03 RAISED WARNING missing:boreal:2026-03",
            "2026-04-08 ESCALATED CRITICAL missing:boreal:2026-03",
            "2026-04-10 RESOLVED CRITICAL missing:boreal:2026-03",
            "2026-05-02 RAISED WARNING incomplete:cedar:2026-04",
            "2026-05-07 RESOLVED WARNING incomplete:cedar:2026-04",
            "2026-06-25 RAISED WARNING held:atlas:2026-05",
            "2026-06-26 RESOLVED WARNING held:atlas:2026-05",
            "2026-07-02 RAISED WARNING finding:boreal:2026-06",
            "2026-08-02 RAISED WARNING finding:atlas:2026-07",
            "2026-11-20 RAISED WARNING held:boreal:2026-10",
            "2026-11-21 RESOLVED WARNING held:boreal:2026-10",
            "2026-12-02 RAISED CRITICAL rejected:atlas:2026-11",
            "2026-12-04 RESOLVED CRITICAL rejected:atlas:2026-11");
  }

  @Test
  void theLedgerKeepsBeforeAndAfterOfEveryRestatement() {
    assertThat(year.lines("restatements.sql"))
        .containsExactly(
            "2026-06-26 | atlas 2026-05 | compute USD | 13 -> 14 | steward: The provider billed late",
            "2026-06-26 | atlas 2026-05 | storage USD | 20 -> 20 | steward: The provider billed late",
            "2026-10-02 | cedar 2026-08 | ai USD | 8 -> 8 | steward: Hours were lost",
            "2026-10-02 | cedar 2026-08 | compute USD | 6 -> 7.2 | steward: Hours were lost",
            "2026-10-02 | cedar 2026-08 | storage USD | 20 -> 20 | steward: Hours were lost");
    assertThat(year.lines("state-changes.sql"))
        .containsExactly(
            "2026-10-01 | cedar 2026-08 | REOPENED | steward: Hours were lost",
            "2026-10-05 | cedar 2026-08 | CLOSED | steward: Hours are back");
  }

  @Test
  void figuresAnswerAsOfTheDayAsked() {
    assertThat(year.figures().asOf("2026-06-25", ATLAS, "2026-05")).containsExactly("USD 33");
    assertThat(year.figures().asOf("2026-06-26", ATLAS, "2026-05")).containsExactly("USD 34");
  }

  @Test
  void aProductThatMovedCountsWhereItsMonthSaysItWas() {
    assertThat(year.figures().byDomain(ATLAS, "2026-07", "2026-08"))
        .containsExactly(
            "2026-07 compute USD 15.2",
            "2026-07 storage USD 20",
            "2026-08 ai USD 8",
            "2026-08 compute USD 6",
            "2026-08 storage USD 20");
  }

  @Test
  void aPriceThatChangesLaterDoesNotTouchAClosedMonth() {
    assertThat(year.figures().machinesAtListPrice(ATLAS, "2026-09", "2026-10"))
        .containsExactly("2026-09 USD 6", "2026-10 USD 7");
  }

  @Test
  void aMonthWithoutARateStaysInItsCurrencyAndSaysSo() {
    assertThat(year.figures().inEuro(ATLAS, "2026-08", "2026-10"))
        .containsExactly("2026-08 EUR 31.28", "2026-09 USD 34 rate missing", "2026-10 EUR 31.28");
  }

  @Test
  void aDifferenceIsExplainedToTheLastDecimal() {
    assertThat(year.figures().explained(ATLAS, "2026-06", "2026-07", "EUR"))
        .containsExactly("EUR 29.7 -> 32.384: volume 0.9, price 1.08, exchange_rate 0.704");
    assertThat(year.figures().explained(ATLAS, "2026-05", "2026-06", null))
        .containsExactly("USD 33 -> 33: volume -1, restatement 1");
    assertThat(year.figures().explained(BOREAL, "2026-05", "2026-06", null))
        .containsExactly("EUR 33 -> 35: new 2");
    assertThat(year.figures().explained(BOREAL, "2026-06", "2026-07", null))
        .containsExactly("EUR 35 -> 34: price 1, gone -2");
  }

  @Test
  void factsRollupsViewsAndHistoryAgreeAtTheEnd() {
    assertThat(year.ledger().problems()).isEmpty();
  }

  /** One line for months in a row that stand alike. */
  private static String table(Map<String, String> grid) {
    var text = new StringBuilder();
    String company = "";
    String standing = "";
    String first = "";
    String last = "";
    for (var month : grid.entrySet()) {
      var key = month.getKey().split(" ");
      if (!key[0].equals(company) || !month.getValue().equals(standing)) {
        append(text, company, first, last, standing);
        company = key[0];
        standing = month.getValue();
        first = key[1];
      }
      last = key[1];
    }
    append(text, company, first, last, standing);
    return text.toString();
  }

  private static void append(
      StringBuilder text, String company, String first, String last, String standing) {
    if (!company.isEmpty()) {
      text.append("%-7s %s..%s %s%n".formatted(company, first, last, standing));
    }
  }
}
