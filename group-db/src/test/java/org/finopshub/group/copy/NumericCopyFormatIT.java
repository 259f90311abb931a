package org.finopshub.group.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.finopshub.group.LedgerDatabase;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class NumericCopyFormatIT {
  private static final String CREATE = sql("create-numbers.sql");
  private static final String COPY = sql("copy-numbers.sql");
  private static final String TAKE = sql("take-numbers.sql");
  private static final String DIGITS =
      "99999999999999999999999999999999999999999999999999999999999";

  @Property(tries = 200)
  void everyDecimalArrivesAsItWasSent(
      @ForAll @Size(min = 1, max = 50)
          List<@BigRange(min = "-" + DIGITS, max = DIGITS) BigInteger> digits,
      @ForAll @IntRange(min = -20, max = 40) int scale)
      throws SQLException {
    var sent = digits.stream().map(unscaled -> new BigDecimal(unscaled, scale)).toList();

    assertThat(received(sent)).usingElementComparator(BigDecimal::compareTo).isEqualTo(sent);
  }

  @Property(tries = 200)
  void everyDecimalOfEighteenDigitsArrivesAsItWasSent(
      @ForAll @Size(min = 1, max = 50) List<Long> digits, @ForAll @IntRange(max = 18) int scale)
      throws SQLException {
    var sent = digits.stream().map(unscaled -> BigDecimal.valueOf(unscaled, scale)).toList();

    assertThat(received(sent)).usingElementComparator(BigDecimal::compareTo).isEqualTo(sent);
  }

  @Test
  void theEdgesArriveAsTheyWereSent() throws SQLException {
    var sent =
        List.of(
            new BigDecimal("0"),
            new BigDecimal("0.000"),
            new BigDecimal("-1"),
            new BigDecimal("10000"),
            new BigDecimal("9999.9999"),
            new BigDecimal("1E+7"),
            new BigDecimal("0.000000000000000001"),
            new BigDecimal("99999999999999999999.999999999999999999"));

    assertThat(received(sent)).usingElementComparator(BigDecimal::compareTo).isEqualTo(sent);
  }

  private static List<BigDecimal> received(List<BigDecimal> sent) throws SQLException {
    var connection = Numbers.CONNECTION;
    var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
    rows(sent).sendTo(copy);
    copy.endCopy();
    return JdbcClient.create(new SingleConnectionDataSource(connection, true))
        .sql(TAKE)
        .query(BigDecimal.class)
        .list();
  }

  private static CopyRows rows(List<BigDecimal> numbers) {
    var rows = new CopyRows();
    rows.start();
    for (int i = 0; i < numbers.size(); i++) {
      rows.row(2);
      rows.int4(i);
      rows.numeric(numbers.get(i));
    }
    rows.end();
    return rows;
  }

  private static String sql(String fileName) {
    return SqlFile.beside(NumericCopyFormatIT.class, fileName);
  }

  /** One connection for every try. */
  private static final class Numbers {
    static final Connection CONNECTION = open();

    private static Connection open() {
      try {
        var connection = LedgerDatabase.fresh().getConnection();
        JdbcClient.create(new SingleConnectionDataSource(connection, true)).sql(CREATE).update();
        return connection;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
