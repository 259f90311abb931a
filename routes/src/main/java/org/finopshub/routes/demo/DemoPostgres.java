package org.finopshub.routes.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.finopshub.local.sql.SqlFile;

/** The demo's PostgreSQL server: durable, one database per hub. */
final class DemoPostgres implements AutoCloseable {
  static final String USER = "postgres";
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;

  private DemoPostgres(EmbeddedPostgres server) {
    this.server = server;
  }

  /**
   * Starts the server on its data directory, made when absent; one left by a killed demo is stopped
   * first.
   */
  static DemoPostgres start(DemoHome home, DemoPorts ports) throws IOException {
    stopLeft(home);
    return new DemoPostgres(
        EmbeddedPostgres.builder()
            .setDataDirectory(home.postgres())
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPort(ports.postgres())
            .setPGStartupWait(START_LIMIT)
            .setServerConfig("listen_addresses", "localhost")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .start());
  }

  /** Stops the server a killed demo left behind, so that its port is free again. */
  static void stopLeft(DemoHome home) throws IOException {
    var left = LeftPostmaster.on(home.postgres());
    if (left.isPresent()) {
      left.get().stop();
    }
  }

  /** The URL of a hub's database, which is made when absent. */
  String database(String name) throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var known =
            connection.prepareStatement(SqlFile.beside(DemoPostgres.class, "find-database"))) {
      known.setString(1, name);
      if (!known.executeQuery().next()) {
        try (var statement = connection.createStatement()) {
          statement.execute(SqlFile.beside(DemoPostgres.class, "create-database").formatted(name));
        }
      }
    }
    return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), name);
  }

  Connection connect(String database) throws SQLException {
    return server.getDatabase(USER, database).getConnection();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
