package org.finopshub.routes.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SliceOutcomeTest {

  @Test
  void trailingZerosMakeNoDifference() {
    assertThat(slice("LOADED", 5, "0.24", "0.24000000000").isExact()).isTrue();
  }

  @Test
  void aFractionOfACentMakesADifference() {
    assertThat(slice("LOADED", 5, "0.24", "0.240000000001").isExact()).isFalse();
  }

  @Test
  void aDropThatIsNotLoadedIsNotExact() {
    assertThat(slice("REJECTED", 5, "0.24", "0.24").isExact()).isFalse();
    assertThat(slice("LOADED", 4, "0.24", "0.24").isExact()).isFalse();
  }

  @Test
  void nothingDoneIsNotExact() {
    assertThat(new DemoOutcome(List.of(), List.of(), Map.of(), Map.of()).isExact()).isFalse();
  }

  @Test
  void jsonHoldsEveryDecimal() throws Exception {
    var outcome =
        new DemoOutcome(
            List.of(slice("LOADED", 5, "0.24000000000", "0.24")), List.of(), Map.of(), Map.of());

    assertThat(DemoReport.json(outcome))
        .contains("\"period\" : \"2024-10\"", "\"USD\" : \"0.24000000000\"", "\"exact\" : true");
  }

  private static SliceOutcome slice(String status, long loaded, String in, String out) {
    return new SliceOutcome(
        "boreal",
        YearMonth.of(2024, 10),
        7,
        0,
        0,
        1,
        5,
        loaded,
        status,
        Map.of("USD", new BigDecimal(in)),
        Map.of("USD", new BigDecimal(out)),
        Map.of());
  }
}
