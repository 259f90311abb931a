package org.finopshub.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarLengthsTest {

  @Test
  void theLargestIsWholeWhateverItsSign() {
    assertThat(BarLengths.of(List.of(new BigDecimal("-8"), new BigDecimal("4"), BigDecimal.ZERO)))
        .containsExactly(100, 50, 0);
  }

  @Test
  void nothingHasNoBar() {
    assertThat(BarLengths.of(List.of(BigDecimal.ZERO))).containsExactly(0);
    assertThat(BarLengths.of(List.of())).isEmpty();
  }
}
