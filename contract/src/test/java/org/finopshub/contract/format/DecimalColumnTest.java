package org.finopshub.contract.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DecimalColumnTest {
  private static final BigInteger TWO_TO_64 = BigInteger.TWO.pow(64);

  private final DecimalColumn column = new DecimalColumn();

  @Test
  void zerosAtTheEndGoAndDigitsStay() {
    assertThat(read("2.500000000000000000")).isEqualTo("2.5");
    assertThat(read("-2.500000000000000000")).isEqualTo("-2.5");
    assertThat(read("0.000000000000000001")).isEqualTo("0.000000000000000001");
    assertThat(read("-12.000000000000000001")).isEqualTo("-12.000000000000000001");
    assertThat(read("100000.000000000000000000")).isEqualTo("100000");
    assertThat(read("12345678.123456000000000000")).isEqualTo("12345678.123456");
  }

  @Test
  void valuesBeyondEveryLongAreTakenWhole() {
    assertThat(read("99999999999999999999.999999999999999999"))
        .isEqualTo("99999999999999999999.999999999999999999");
    assertThat(read("-99999999999999999999.999999999999999999"))
        .isEqualTo("-99999999999999999999.999999999999999999");
  }

  @Test
  void aDigitMoreThanTheContractAllowsIsAFault() {
    read("100000000000000000000.000000000000000000");

    assertThat(column.fault().message()).startsWith("More digits than the contract allows");
    assertThat(column.written()).isEqualTo("100000000000000000000.000000000000000000");
  }

  @Property
  boolean anyNumberOf128BitsKeepsItsValue(
      @ForAll
          @BigRange(
              min = "-99999999999999999999999999999999999999",
              max = "99999999999999999999999999999999999999")
          BigInteger unscaled,
      @ForAll @IntRange(max = 18) int decimals) {
    return keepsItsValue(unscaled, decimals);
  }

  @Property
  boolean amountsOfEverydayKeepTheirValue(
      @ForAll @LongRange(min = -9_000_000_000_000L, max = 9_000_000_000_000L) long millionths,
      @ForAll @IntRange(min = 6, max = 18) int decimals) {
    return keepsItsValue(
        BigInteger.valueOf(millionths).multiply(BigInteger.TEN.pow(decimals - 6)), decimals);
  }

  private boolean keepsItsValue(BigInteger unscaled, int decimals) {
    column.read(high(unscaled), low(unscaled), decimals);
    var value = new BigDecimal(unscaled, decimals);
    var sum = new ExactSum();
    column.addTo(sum);
    return column.value().compareTo(value) == 0
        && sum.total().compareTo(value) == 0
        && column.isNegative() == value.signum() < 0;
  }

  private String read(String decimal) {
    var value = new BigDecimal(decimal);
    column.read(high(value.unscaledValue()), low(value.unscaledValue()), value.scale());
    return column.value().toPlainString();
  }

  private static long high(BigInteger unscaled) {
    return unscaled.shiftRight(Long.SIZE).longValue();
  }

  private static long low(BigInteger unscaled) {
    return unscaled.mod(TWO_TO_64).longValue();
  }
}
