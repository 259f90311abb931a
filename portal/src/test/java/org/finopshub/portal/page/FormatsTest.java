package org.finopshub.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final Formats ENGLISH = new Formats(Locale.ENGLISH);
  private static final Formats FRENCH = new Formats(Locale.FRENCH);

  @Test
  void costsAreWrittenAsTheReadersLanguageDoes() {
    var cost = new BigDecimal("-1234567.895000000000000001");

    assertThat(ENGLISH.cost(cost)).isEqualTo("−1,234,567.90");
    assertThat(FRENCH.cost(cost)).isEqualTo("−1\u202f234\u202f567,90");
  }

  @Test
  void aChangeHasItsSign() {
    assertThat(ENGLISH.change(new BigDecimal("3.1"))).isEqualTo("+3.10");
    assertThat(ENGLISH.change(new BigDecimal("-3.1"))).isEqualTo("−3.10");
    assertThat(FRENCH.changePercent(new BigDecimal("12.34"))).isEqualTo("+12,3\u202f%");
    assertThat(ENGLISH.changePercent(BigDecimal.ZERO)).isEqualTo("0.0%");
  }

  @Test
  void aUnitCostKeepsWhatIsFarBelowOne() {
    assertThat(ENGLISH.figure(new BigDecimal("0.000123400"))).isEqualTo("0.000123");
  }

  @Test
  void monthsAndTimesAreInWords() {
    assertThat(ENGLISH.month(YearMonth.of(2024, 8))).isEqualTo("August 2024");
    assertThat(FRENCH.month(YearMonth.of(2024, 8))).isEqualTo("août 2024");
    assertThat(FRENCH.moment(Instant.parse("2024-10-05T02:15:00Z")))
        .isEqualTo("5 oct. 2024, 02:15 UTC");
  }
}
