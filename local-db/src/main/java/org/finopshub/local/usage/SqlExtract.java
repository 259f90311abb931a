package org.finopshub.local.usage;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Writes a query's rows as the plain usage file they mean, so that both are taken alike. */
final class SqlExtract {
  private static final int ROWS_AT_ONCE = 10_000;
  private final UsageSource.SqlUsage source;

  SqlExtract(UsageSource.SqlUsage source) {
    this.source = source;
  }

  /**
   * Writes a month's rows; memory stays bounded where the driver streams with a fetch size.
   *
   * @throws UntakeableException when the database cannot be reached or refuses the query
   */
  void write(YearMonth period, Path file) throws UntakeableException {
    try (var connection =
        DriverManager.getConnection(source.jdbcUrl(), source.username(), source.password())) {
      connection.setAutoCommit(false);
      var rows = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
      rows.setFetchSize(ROWS_AT_ONCE);
      new NamedParameterJdbcTemplate(rows)
          .query(
              source.query(),
              Map.of(
                  "period_start", Date.valueOf(period.atDay(1)),
                  "period_end", Date.valueOf(period.plusMonths(1).atDay(1))),
              found -> {
                write(found, file);
                return file;
              });
      connection.rollback();
    } catch (SQLException | DataAccessException refused) {
      throw new UntakeableException(
          "the query of source %s fails".formatted(source.sourceId()),
          NestedExceptionUtils.getMostSpecificCause(refused));
    }
  }

  private static void write(ResultSet found, Path file) throws SQLException {
    try (var csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
      var columns = found.getMetaData().getColumnCount();
      var cells = new ArrayList<String>();
      for (int column = 1; column <= columns; column++) {
        cells.add(found.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT));
      }
      csv.writeRecord(cells);
      while (found.next()) {
        cells.clear();
        for (int column = 1; column <= columns; column++) {
          cells.add(text(found.getObject(column)));
        }
        csv.writeRecord(cells);
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static String text(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    return value == null ? "" : value.toString();
  }
}
