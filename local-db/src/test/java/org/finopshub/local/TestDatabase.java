package org.finopshub.local;

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

/** Migrated databases on one real PostgreSQL: started once per JVM, copied from one template. */
public final class TestDatabase {
  private static final String TEMPLATE = "mart_template";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestDatabase() {}

  /** An empty data mart nobody else uses. */
  public static DataSource create() {
    return copy(TEMPLATE);
  }

  /** A database with the same content, as a dump of this moment restores it. */
  static DataSource copy(DataSource database) {
    try {
      return copy(database.unwrap(PGSimpleDataSource.class).getDatabaseName());
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** An empty mart as an older release left it. */
  static DataSource of(String version) {
    var database = copy("template1");
    migrate(database, MigrationVersion.fromVersion(version));
    return database;
  }

  /** Does what this release does to it at its start. */
  static void upgrade(DataSource database) {
    migrate(database, MigrationVersion.LATEST);
  }

  private static void migrate(DataSource database, MigrationVersion target) {
    Flyway.configure()
        .dataSource(database)
        .defaultSchema("mart")
        .locations("classpath:org/finopshub/local/migration")
        .target(target)
        .load()
        .migrate();
  }

  private static DataSource copy(String template) {
    var name = "mart_" + COUNT.incrementAndGet();
    JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
        .sql("CREATE DATABASE %s TEMPLATE %s".formatted(name, template))
        .update();
    return Server.POSTGRES.getDatabase("postgres", name);
  }

  /** Starts when the first database is asked for. */
  private static final class Server {
    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        var postgres =
            EmbeddedPostgres.builder()
                .setPort(QuietPort.find())
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("max_connections", "200")
                .start();
        JdbcClient.create(postgres.getPostgresDatabase())
            .sql("CREATE DATABASE " + TEMPLATE)
            .update();
        upgrade(postgres.getDatabase("postgres", TEMPLATE));
        return postgres;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
