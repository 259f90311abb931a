package org.finopshub.routes;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.finopshub.contract.QuietPort;

/** One PostgreSQL for all tests of this JVM, with a new database for whoever asks. */
public final class HubDatabases {
  /** The configuration an operator would edit. */
  public static final Path CONFIG = Path.of("..", "config").toAbsolutePath().normalize();

  private static final AtomicInteger CREATED = new AtomicInteger();

  private HubDatabases() {}

  /** The JDBC URL of a new, empty database; its owner is {@code postgres}, without a password. */
  public static String create() throws SQLException {
    var name = "hub" + CREATED.incrementAndGet();
    try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(Server.RUNNING.getPort(), name);
  }

  private static final class Server {
    private static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setPort(QuietPort.find())
            .setPGStartupWait(Duration.ofMinutes(2))
            .setServerConfig("max_connections", "300")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
