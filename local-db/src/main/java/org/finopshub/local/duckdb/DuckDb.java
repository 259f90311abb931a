package org.finopshub.local.duckdb;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * DuckDB, ready to read a file: its library stays loaded, each file gets an instance of its own.
 *
 * <p>The first instance of a process costs a second, each further one some 30 ms; in return a file
 * is read by something that can reach that file and nothing else.
 */
@Component
public final class DuckDb implements DisposableBean {
  private static final String IN_MEMORY = "jdbc:duckdb:";
  private final DuckDbLimits limits;
  private final Connection kept;

  public DuckDb(DuckDbLimits limits) throws SQLException {
    this.limits = limits;
    this.kept = DriverManager.getConnection(IN_MEMORY);
  }

  /**
   * An instance that can reach one file, and a directory of its own that vanishes with it.
   *
   * @param statements the class beside which lie the {@code .sql} files it runs
   */
  public DuckDbSession open(Path file, Class<?> statements) throws SQLException, IOException {
    var directory = limits.newDirectory("duckdb-");
    var settings = new Properties();
    settings.setProperty("memory_limit", limits.memory());
    settings.setProperty("threads", Integer.toString(limits.threads()));
    settings.setProperty("temp_directory", directory.resolve("spilled").toString());
    return new DuckDbSession(
        DriverManager.getConnection(IN_MEMORY, settings).unwrap(DuckDBConnection.class),
        file.toAbsolutePath().normalize(),
        directory,
        statements);
  }

  @Override
  public void destroy() throws SQLException {
    kept.close();
  }
}
