package org.finopshub.portal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.finopshub.contract.QuietPort;

/** One real PostgreSQL for all tests of this JVM; each side of the portal has its own database. */
public final class EmbeddedDatabase {
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final EmbeddedPostgres SERVER = start();

  private EmbeddedDatabase() {}

  /** A fresh one at each call: every application context has its own. */
  public static DataSource named(String side) {
    var database = side + "_" + DATABASES.incrementAndGet();
    try (var connection = SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + database);
      return SERVER.getDatabase("postgres", database);
    } catch (SQLException failure) {
      throw new IllegalStateException("cannot create database " + database, failure);
    }
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setPort(QuietPort.find())
          .setPGStartupWait(Duration.ofMinutes(2))
          .start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
