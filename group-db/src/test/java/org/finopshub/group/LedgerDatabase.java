package org.finopshub.group;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.finopshub.contract.QuietPort;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL per JVM; each test class gets a fresh copy of a database migrated once. */
public final class LedgerDatabase {
  private static final AtomicInteger COPIES = new AtomicInteger();
  private static final EmbeddedPostgres SERVER = start();

  private LedgerDatabase() {}

  /** A migrated, empty database of its own. */
  public static DataSource fresh() {
    return copy("ledger_template");
  }

  /** An empty database as an older release left it. */
  public static DataSource of(String version) {
    var database = copy("template1");
    migrate(database, MigrationVersion.fromVersion(version));
    return database;
  }

  /** Does what this release does to it at its start. */
  public static void upgrade(DataSource database) {
    migrate(database, MigrationVersion.LATEST);
  }

  private static void migrate(DataSource database, MigrationVersion target) {
    Flyway.configure()
        .dataSource(database)
        .defaultSchema("ledger")
        .locations("classpath:org/finopshub/group/migration")
        .target(target)
        .load()
        .migrate();
  }

  /** A database with the same content, as a dump of this moment restores it. */
  public static DataSource copy(DataSource database) {
    return copy(name(database));
  }

  private static DataSource copy(String template) {
    String name = "ledger_" + COPIES.incrementAndGet();
    JdbcClient.create(SERVER.getPostgresDatabase())
        .sql("CREATE DATABASE " + name + " TEMPLATE " + template)
        .update();
    return SERVER.getDatabase("postgres", name);
  }

  /** The same database as another login sees it. */
  public static DataSource as(String login, DataSource database) {
    return SERVER.getDatabase(login, name(database));
  }

  /** Frees its disk; a hundred copies take half a minute to delete at the end. */
  public static void drop(DataSource database) {
    JdbcClient.create(SERVER.getPostgresDatabase())
        .sql("DROP DATABASE " + name(database) + " WITH (FORCE)")
        .update();
  }

  private static String name(DataSource database) {
    try {
      return database.unwrap(PGSimpleDataSource.class).getDatabaseName();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EmbeddedPostgres start() {
    try {
      var server =
          EmbeddedPostgres.builder()
              .setPort(QuietPort.find())
              .setPGStartupWait(Duration.ofMinutes(2))
              // Its 12 MB by default would measure evictions, not the import.
              .setServerConfig("shared_buffers", "256MB")
              .setServerConfig("max_wal_size", "4GB")
              .start();
      JdbcClient.create(server.getPostgresDatabase())
          .sql("CREATE DATABASE ledger_template")
          .update();
      migrate(server.getDatabase("postgres", "ledger_template"), MigrationVersion.LATEST);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
