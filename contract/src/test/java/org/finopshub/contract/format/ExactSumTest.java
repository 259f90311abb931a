package org.finopshub.contract.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ExactSumTest {
  @Property(tries = 300)
  void nothingIsLostWhateverIsAdded(
      @ForAll List<Long> values, @ForAll @IntRange(max = 18) int scale) {
    var sum = new ExactSum();
    var expected = BigDecimal.ZERO;
    for (long value : values) {
      sum.add(value, scale);
      expected = expected.add(BigDecimal.valueOf(value, scale));
    }

    assertThat(sum.total()).isEqualByComparingTo(expected);
  }
}
