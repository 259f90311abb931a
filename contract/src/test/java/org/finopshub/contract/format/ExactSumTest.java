package org.finopshub.contract.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExactSumTest {
  private static final String DIGITS = "99999999999999999999999999999999999999";

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

  @Property(tries = 300)
  void numbersOfAllLengthsAndScalesAreAddedTogether(
      @ForAll List<@BigRange(min = "-" + DIGITS, max = DIGITS) BigInteger> large,
      @ForAll List<Long> small,
      @ForAll @IntRange(max = 18) int firstScale) {
    var values = new ArrayList<BigDecimal>();
    for (int i = 0; i < large.size(); i++) {
      values.add(new BigDecimal(large.get(i), (firstScale + i) % 19));
    }
    for (int i = 0; i < small.size(); i++) {
      values.add(BigDecimal.valueOf(small.get(i), (firstScale + 7 * i) % 19));
    }

    assertThat(sum(values).total()).isEqualTo(added(values));
  }

  @Property(tries = 300)
  void aSumOfSumsIsTheSum(
      @ForAll List<Long> values,
      @ForAll List<@BigRange(min = "-" + DIGITS, max = DIGITS) BigInteger> others,
      @ForAll @IntRange(max = 18) int scale,
      @ForAll @IntRange(max = 18) int otherScale) {
    var first = values.stream().map(value -> BigDecimal.valueOf(value, scale)).toList();
    var second = others.stream().map(value -> new BigDecimal(value, otherScale)).toList();
    var sum = sum(first);

    sum.add(sum(second));

    assertThat(sum.total()).isEqualByComparingTo(added(first).add(added(second)));
  }

  @Test
  void whatDoesNotFit128BitsIsNotLost() {
    var most = Collections.nCopies(100, BigDecimal.valueOf(999_999_999_999_999_999L));
    var least = Collections.nCopies(100, BigDecimal.valueOf(-999_999_999_999_999_999L));

    assertThat(sum(most).total()).isEqualTo("99999999999999999900");
    assertThat(sumOfSums(most, 1000).total()).isEqualTo("99999999999999999900000");
    assertThat(sumOfSums(least, 1000).total()).isEqualTo("-99999999999999999900000");
  }

  @Test
  void aTotalShowsAsManyDecimalsAsTheLongestThatWasAdded() {
    var values = List.of(new BigDecimal("1.50"), new BigDecimal("-0.5"), new BigDecimal("2"));

    assertThat(sum(values).total()).isEqualTo("3.00");
    assertThat(new ExactSum().total()).isEqualTo("0");
  }

  private static ExactSum sum(List<BigDecimal> values) {
    var sum = new ExactSum();
    values.forEach(sum::add);
    return sum;
  }

  private static ExactSum sumOfSums(List<BigDecimal> values, int times) {
    var sum = new ExactSum();
    for (int i = 0; i < times; i++) {
      sum.add(sum(values));
    }
    return sum;
  }

  private static BigDecimal added(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
