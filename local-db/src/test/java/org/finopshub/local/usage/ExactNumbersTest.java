package org.finopshub.local.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.finopshub.local.duckdb.DuckDbSession;
import org.finopshub.local.sql.SqlFile;

/** The numbers DuckDB reads and converts are those BigDecimal gives. */
class ExactNumbersTest {
  private static Connection duckDb;

  @BeforeContainer
  static void define() throws SQLException {
    duckDb = DriverManager.getConnection("jdbc:duckdb:");
    try (var statement = duckDb.createStatement()) {
      statement.execute(SqlFile.beside(DuckDbSession.class, "define_numbers"));
      statement.execute(SqlFile.beside(DeliveryReader.class, "define_macros"));
    }
  }

  @AfterContainer
  static void close() throws SQLException {
    duckDb.close();
  }

  @Property(tries = 300)
  void everyNumberIsReadHalfEvenAt18Decimals(@ForAll("spellings") String spelled)
      throws SQLException {
    var expected = new BigDecimal(spelled).setScale(18, RoundingMode.HALF_EVEN);

    assertThat(answer("SELECT exact_number(?)", spelled))
        .isEqualTo(expected.precision() > 38 ? null : expected);
  }

  @Property(tries = 300)
  void everyConversionIsRoundedHalfEvenAt18Decimals(
      @ForAll("quantities") BigDecimal quantity, @ForAll("factors") BigDecimal factor)
      throws SQLException {
    var whole = new BigDecimal(factor.toBigInteger());

    assertThat(
            answer(
                "SELECT converted(?::DECIMAL(38, 18), ?::DECIMAL(18, 0), ?::DECIMAL(18, 18))",
                quantity.toPlainString(),
                whole.toPlainString(),
                factor.subtract(whole).toPlainString()))
        .isEqualTo(quantity.multiply(factor).setScale(18, RoundingMode.HALF_EVEN));
  }

  @Provide
  Arbitrary<String> spellings() {
    var unscaled = Arbitraries.bigIntegers().between(tenTo(30).negate(), tenTo(30));
    var ties = Arbitraries.bigIntegers().between(tenTo(9).negate(), tenTo(9));
    return Arbitraries.oneOf(
        Combinators.combine(unscaled, Arbitraries.integers().between(0, 36))
            .as((digits, scale) -> new BigDecimal(digits, scale).toPlainString()),
        Combinators.combine(unscaled, Arbitraries.integers().between(-12, 40))
            .as((digits, scale) -> digits + "e" + -scale),
        ties.map(units -> new BigDecimal(units, 18).toPlainString() + "5"));
  }

  @Provide
  Arbitrary<BigDecimal> quantities() {
    return Combinators.combine(
            Arbitraries.bigIntegers().between(tenTo(27).negate(), tenTo(27)),
            Arbitraries.integers().between(9, 18))
        .as(
            (digits, scale) ->
                new BigDecimal(digits, scale).movePointLeft(9).setScale(18, RoundingMode.DOWN));
  }

  @Provide
  Arbitrary<BigDecimal> factors() {
    return Combinators.combine(
            Arbitraries.bigIntegers().between(BigInteger.ONE, tenTo(20)),
            Arbitraries.integers().between(10, 18))
        .as(BigDecimal::new);
  }

  private static BigInteger tenTo(int power) {
    return BigInteger.TEN.pow(power);
  }

  private static BigDecimal answer(String query, String... parameters) throws SQLException {
    try (var statement = duckDb.prepareStatement(query)) {
      for (int n = 0; n < parameters.length; n++) {
        statement.setString(n + 1, parameters[n]);
      }
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getBigDecimal(1);
      }
    }
  }
}
