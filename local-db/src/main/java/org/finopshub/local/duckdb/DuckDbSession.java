package org.finopshub.local.duckdb;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;
import org.finopshub.local.sql.SqlFile;
import org.springframework.util.FileSystemUtils;

/** One DuckDB instance that reads one file; closing it leaves nothing behind. */
public final class DuckDbSession implements AutoCloseable {
  private final DuckDBConnection connection;
  private final Path directory;
  private final Class<?> statements;

  DuckDbSession(DuckDBConnection connection, Path file, Path directory, Class<?> statements)
      throws SQLException {
    this.connection = connection;
    this.directory = directory;
    this.statements = statements;
    set("file", file.toString());
    set("working_directory", directory + "/");
    try (var statement = connection.createStatement()) {
      statement.execute(SqlFile.beside(DuckDbSession.class, "confine"));
      statement.execute(SqlFile.beside(DuckDbSession.class, "define_numbers"));
    }
  }

  /** A file in the session's own directory, where statements may write to. */
  public Path file(String name) {
    return directory.resolve(name);
  }

  /**
   * Binds what statements read as {@code getvariable(name)}: a text, a number or a list of texts.
   */
  public void set(String name, Object value) throws SQLException {
    try (var statement = connection.prepareStatement("SET VARIABLE %s = ?".formatted(name))) {
      statement.setObject(
          1,
          value instanceof List<?> texts
              ? connection.createArrayOf("VARCHAR", texts.toArray())
              : value);
      statement.execute();
    }
  }

  /** Runs the statements of a {@code .sql} file beside the class given. */
  public void run(String name) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(SqlFile.beside(statements, name));
    }
  }

  /** Runs a long one; {@code share} hears how far it is, from 0 to 1. */
  public void run(String name, DoubleConsumer share) throws SQLException {
    try (var statement = connection.createStatement().unwrap(DuckDBPreparedStatement.class);
        var ticker =
            new Ticker(() -> share.accept(statement.getQueryProgress().getPercentage() / 100))) {
      ticker.start();
      statement.execute(SqlFile.beside(statements, name));
    }
  }

  /** The rows a {@code .sql} file beside the class given answers. */
  public List<List<Object>> rows(String name) throws SQLException {
    var rows = new ArrayList<List<Object>>();
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(SqlFile.beside(statements, name))) {
      while (found.next()) {
        var row = new ArrayList<Object>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          row.add(found.getObject(column));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** Adds rows of texts, numbers and nulls to a table. */
  public void append(String table, List<Object[]> rows) throws SQLException {
    try (var appender = connection.createAppender("main", table)) {
      for (var row : rows) {
        appender.beginRow();
        for (var value : row) {
          append(appender, value);
        }
        appender.endRow();
      }
    }
  }

  private static void append(DuckDBAppender appender, Object value) throws SQLException {
    if (value == null) {
      appender.appendNull();
    } else if (value instanceof BigDecimal decimal) {
      appender.append(decimal);
    } else if (value instanceof Long number) {
      appender.append(number);
    } else {
      appender.append(value.toString());
    }
  }

  @Override
  public void close() throws SQLException, IOException {
    try (connection) {
      FileSystemUtils.deleteRecursively(directory);
    }
  }
}
