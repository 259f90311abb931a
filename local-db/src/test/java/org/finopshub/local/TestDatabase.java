package org.finopshub.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Migrated databases on one real PostgreSQL: started once per JVM, copied from one template. */
public final class TestDatabase {
  private static final String TEMPLATE = "mart_template";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestDatabase() {}

  /** An empty data mart nobody else uses. */
  public static DataSource create() {
    var name = "mart_" + COUNT.incrementAndGet();
    execute("CREATE DATABASE %s TEMPLATE %s".formatted(name, TEMPLATE));
    return Server.POSTGRES.getDatabase("postgres", name);
  }

  private static void execute(String statement) {
    JdbcClient.create(Server.POSTGRES.getPostgresDatabase()).sql(statement).update();
  }

  /** Starts when the first database is asked for. */
  private static final class Server {
    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        var postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
        JdbcClient.create(postgres.getPostgresDatabase())
            .sql("CREATE DATABASE " + TEMPLATE)
            .update();
        Flyway.configure()
            .dataSource(postgres.getDatabase("postgres", TEMPLATE))
            .defaultSchema("mart")
            .locations("classpath:org/finopshub/local/migration")
            .load()
            .migrate();
        return postgres;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
