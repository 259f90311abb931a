package org.finopshub.contract.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CompactDecimalTest {
  @Property
  void itsDigitsAreThoseOfTheDecimal(
      @ForAll @BigRange(min = "-999999999999999999", max = "999999999999999999")
          BigInteger unscaled,
      @ForAll @IntRange(min = -20, max = 20) int scale) {
    var value = new BigDecimal(unscaled, scale);

    assertThat(CompactDecimal.fits(value)).isTrue();
    assertThat(CompactDecimal.unscaled(value)).isEqualTo(unscaled.longValueExact());
  }

  @Test
  void nineteenDigitsAreTooMany() {
    assertThat(CompactDecimal.fits(new BigDecimal("9.999999999999999999"))).isFalse();
    assertThat(CompactDecimal.fits(new BigDecimal("-0.999999999999999999"))).isTrue();
  }
}
