package org.finopshub.portal.backstage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.finopshub.portal.problem.RefusedRequestException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalsTest {

  @ParameterizedTest
  @CsvSource({
    "R2/P30D/2024-10-01, 2024-09, 1",
    "R2/P30D/2024-10-05, 2024-09, 1",
    "R2/P7D/2024-10-05, 2024-09, 1",
    "R2/P90D/2024-10-05, 2024-09, 3",
    "R2/P3M/2024-10-01, 2024-09, 3"
  })
  void aTimeIsTheWholeMonthsThatHadEnded(String found, YearMonth to, int months) {
    assertThat(Intervals.parse(found)).isEqualTo(new Intervals(to, months));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P30D/2024-10-01", "R2/P1Y/2024-10-01", "R2/P30D/2024-10-32", "R2/P30D"})
  void whatIsNoIntervalOfThePluginIsRefused(String found) {
    assertThatThrownBy(() -> Intervals.parse(found))
        .isInstanceOf(RefusedRequestException.class)
        .hasMessageStartingWith("intervals: found '%s', allowed: R2/".formatted(found));
  }
}
