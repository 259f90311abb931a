package org.finopshub.benchmarks.database;

/** One database, as the hub and as {@code psql} name it. */
public record Database(String jdbcUrl) {
  private static final String JDBC = "jdbc:";

  /** The address libpq understands. */
  String uri() {
    return jdbcUrl.substring(JDBC.length());
  }
}
