package org.finopshub.local.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import javax.sql.DataSource;
import org.finopshub.contract.slice.DropName;
import org.finopshub.local.sql.SqlFile;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The rows of a slice as CSV, in the order of their key, as PostgreSQL writes them: it goes on
 * writing while they are compressed here.
 */
@Component
final class SliceRows {
  private static final String COPY = SqlFile.beside(SliceRows.class, "copy-charges");

  private final JdbcTemplate jdbc;

  SliceRows(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /**
   * Hands every row over, one after the other, with the line feed at its end; without what all
   * share: entity, month, pricing view, run.
   */
  void each(DropName drop, Sink sink) {
    // COPY takes no parameters; neither of the two can hold a quote.
    var statement =
        COPY.replace("{run_id}", drop.runId().toString())
            .replace("{period}", drop.period().atDay(1).toString());
    jdbc.execute(
        (Connection connection) -> {
          var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(statement);
          try {
            for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
              sink.row(row);
            }
            return null;
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          } finally {
            if (copy.isActive()) {
              copy.cancelCopy();
            }
          }
        });
  }

  /** Takes one row. */
  @FunctionalInterface
  interface Sink {
    void row(byte[] csv) throws IOException;
  }
}
