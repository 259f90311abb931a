package org.finopshub.portal.page.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.finopshub.group.completeness.AssessedMonth;
import org.finopshub.group.completeness.CompletenessStatus;
import org.junit.jupiter.api.Test;

class HeatMapTest {
  private static final AssessedMonth JUNE = complete("2026-06");
  private static final AssessedMonth SEPTEMBER = complete("2026-09");

  @Test
  void aMonthNobodyDeliversBetweenOthersIsShown() {
    var map = HeatMap.of(List.of(JUNE, SEPTEMBER));

    assertThat(map.months())
        .extracting(YearMonth::toString)
        .containsExactly("2026-06", "2026-07", "2026-08", "2026-09");
    assertThat(map.rows().get(0).cells()).containsExactly(JUNE, null, null, SEPTEMBER);
  }

  @Test
  void theNewestFourteenMonthsAreShown() {
    var map = HeatMap.of(List.of(complete("2024-01"), SEPTEMBER));

    assertThat(map.months())
        .hasSize(14)
        .startsWith(YearMonth.of(2025, 8))
        .endsWith(SEPTEMBER.period());
  }

  @Test
  void withoutMonthsThereIsNothing() {
    assertThat(HeatMap.of(List.of())).isEqualTo(new HeatMap(List.of(), List.of(), List.of()));
  }

  private static AssessedMonth complete(String month) {
    return new AssessedMonth(
        "atlas",
        YearMonth.parse(month),
        CompletenessStatus.COMPLETE,
        BigDecimal.ONE,
        List.of(),
        Instant.EPOCH);
  }
}
