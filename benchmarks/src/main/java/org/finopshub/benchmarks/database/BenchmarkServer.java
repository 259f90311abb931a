package org.finopshub.benchmarks.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.finopshub.group.sql.SqlFile;

/** A PostgreSQL server with room for the databases of a comparison. */
public final class BenchmarkServer implements AutoCloseable {
  private static final Pattern DATABASE = Pattern.compile("(jdbc:postgresql://[^/]+/)([^?]*)(.*)");

  private final String adminUrl;
  private final AutoCloseable server;

  private BenchmarkServer(String adminUrl, AutoCloseable server) {
    this.adminUrl = adminUrl;
    this.server = server;
  }

  /**
   * Starts one in this process's care, as durable as in production: its library's defaults would
   * measure a PostgreSQL that never waits for the disk.
   */
  public static BenchmarkServer embedded(Path directory) throws IOException {
    var server =
        EmbeddedPostgres.builder()
            .setDataDirectory(directory)
            .setCleanDataDirectory(true)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("shared_buffers", "1GB")
            .setServerConfig("max_wal_size", "8GB")
            .setServerConfig("checkpoint_timeout", "30min")
            .start();
    return new BenchmarkServer(
        "jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(server.getPort()),
        server);
  }

  /**
   * Uses one that runs.
   *
   * @param jdbcUrl {@code jdbc:postgresql://host:port/database?user=…&password=…}, of somebody who
   *     may create databases and roles
   */
  public static BenchmarkServer at(String jdbcUrl) {
    if (!DATABASE.matcher(jdbcUrl).matches()) {
      throw new IllegalArgumentException(
          "Expected jdbc:postgresql://host:port/database?user=…, not " + jdbcUrl);
    }
    return new BenchmarkServer(jdbcUrl, () -> {});
  }

  /** An empty database, in the place of one of that name. */
  public Database create(String name) throws SQLException {
    try (var connection = DriverManager.getConnection(adminUrl);
        var statement = connection.createStatement()) {
      statement.execute(sql("drop-database.sql").replace("{name}", name));
      statement.execute(sql("create-database.sql").replace("{name}", name));
    }
    return named(name);
  }

  /** The database of that name as it was left, or an empty one. */
  public Database kept(String name) throws SQLException {
    try (var connection = DriverManager.getConnection(adminUrl);
        var statement = connection.createStatement();
        var found = statement.executeQuery(sql("find-database.sql").replace("{name}", name))) {
      return found.next() ? named(name) : create(name);
    }
  }

  /** What it is, as it says itself. */
  public String version() throws SQLException {
    try (var connection = DriverManager.getConnection(adminUrl)) {
      return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
    }
  }

  private Database named(String name) {
    return new Database(DATABASE.matcher(adminUrl).replaceFirst("$1" + name + "$3"));
  }

  @Override
  public void close() throws Exception {
    server.close();
  }

  private static String sql(String fileName) {
    return SqlFile.beside(BenchmarkServer.class, fileName);
  }
}
