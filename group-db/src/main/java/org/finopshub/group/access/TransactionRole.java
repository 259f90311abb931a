package org.finopshub.group.access;

import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes on a role of the ledger for the rest of a transaction: what the role may not do, a mistake
 * in it cannot do either.
 *
 * <p>Source: mission S1; decision 36.
 */
@Component
public class TransactionRole {
  private static final String TAKE_ON = SqlFile.beside(TransactionRole.class, "take-on-role.sql");

  private final JdbcClient jdbc;

  TransactionRole(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes rows of the ledger and defines nothing. */
  public void importer() {
    takeOn("finopshub_importer");
  }

  /** Refreshes the views and notes that it did. */
  public void refresher() {
    takeOn("finopshub_refresher");
  }

  private void takeOn(String role) {
    jdbc.sql(TAKE_ON).param("role", role).query().singleRow();
  }
}
