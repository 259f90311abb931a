package org.finopshub.group.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharesTest {
  @Test
  void threeEqualCostsShareAHundredPercent() {
    assertThat(Shares.of(costs("1", "1", "1")))
        .containsExactly(
            new BigDecimal("33.3334"), new BigDecimal("33.3333"), new BigDecimal("33.3333"));
  }

  @Test
  void aCreditHasANegativeShare() {
    assertThat(Shares.of(costs("150", "-50")))
        .containsExactly(new BigDecimal("150.0000"), new BigDecimal("-50.0000"));
  }

  @Test
  void nothingCannotBeShared() {
    assertThat(Shares.of(costs("5", "-5"))).isEmpty();
  }

  @Property(tries = 500)
  void sharesAlwaysAddUpToAHundred(
      @ForAll @Size(min = 1, max = 30)
          List<@BigRange(min = "-1000000", max = "1000000000") @Scale(18) BigDecimal> costs) {
    var shares = Shares.of(costs);

    if (!shares.isEmpty()) {
      assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo("100");
    }
  }

  @Test
  void aTrendIsAgainstWhatWasBefore() {
    assertThat(Shares.trend(new BigDecimal("15"), new BigDecimal("-10"))).isEqualTo("250.0000");
    assertThat(Shares.trend(new BigDecimal("15"), BigDecimal.ZERO)).isNull();
  }

  private static List<BigDecimal> costs(String... costs) {
    return Stream.of(costs).map(BigDecimal::new).toList();
  }
}
