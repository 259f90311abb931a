package org.finopshub.group.rollup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.finopshub.group.pace.ReadersFirst;
import org.finopshub.group.sql.SqlFile;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Replaces the rollup rows of one slice; joins the caller's transaction. */
@Component
public class SliceRollups {
  private static final String PLAN_BY_HASH = sql("plan-by-hash.sql");

  private static final List<String> DELETES =
      List.of(
          sql("delete-product-month.sql"),
          sql("delete-domain-application-month.sql"),
          sql("delete-application-month.sql"));

  // Application sums come from the finer domain x application sums: one scan of the facts less.
  private static final List<String> INSERTS =
      List.of(
          sql("insert-product-month.sql"),
          sql("insert-domain-application-month.sql"),
          sql("insert-application-month.sql"));

  private static final String COPY_PRODUCTS = sql("copy-product-month.sql");
  private static final String COPY_DOMAIN_APPLICATIONS = sql("copy-domain-application-month.sql");
  private static final String COPY_APPLICATIONS = sql("copy-application-month.sql");

  private final JdbcClient jdbc;
  private final JdbcTemplate copies;
  private final ReadersFirst readers;

  SliceRollups(JdbcClient jdbc, JdbcTemplate copies, ReadersFirst readers) {
    this.jdbc = jdbc;
    this.copies = copies;
    this.readers = readers;
  }

  /** From the facts; rerunning gives the same rows. */
  public void rebuild(short entityKey, LocalDate periodMonth) {
    jdbc.sql(PLAN_BY_HASH).query().singleRow();
    run(DELETES, entityKey, periodMonth);
    run(INSERTS, entityKey, periodMonth);
  }

  /** With the sums of the facts just loaded, or from these facts where the sums are incomplete. */
  public void replace(SliceSums sums) {
    if (!sums.complete()) {
      rebuild(sums.entityKey(), sums.periodMonth());
      return;
    }
    try (var pace = readers.pace()) {
      run(DELETES, sums.entityKey(), sums.periodMonth());
      pace.step();
      copy(COPY_PRODUCTS, sums::sendProducts);
      pace.step();
      copy(COPY_DOMAIN_APPLICATIONS, sums::sendDomainApplications);
      pace.step();
      copy(COPY_APPLICATIONS, sums::sendApplications);
    }
  }

  private void run(List<String> statements, short entityKey, LocalDate periodMonth) {
    for (var statement : statements) {
      jdbc.sql(statement)
          .param("entity_key", entityKey)
          .param("period_month", periodMonth)
          .update();
    }
  }

  private void copy(String statement, Rows rows) {
    copies.execute(
        (Connection connection) -> {
          var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
          try {
            rows.sendTo(copy);
            return copy.endCopy();
          } finally {
            if (copy.isActive()) {
              copy.cancelCopy();
            }
          }
        });
  }

  private static String sql(String fileName) {
    return SqlFile.beside(SliceRollups.class, fileName);
  }

  /** What fills one table. */
  private interface Rows {
    void sendTo(CopyIn copy) throws SQLException;
  }
}
