package org.finopshub.group.access;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.finopshub.group.LedgerDatabase;
import org.finopshub.group.TestLedger;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger in which atlas and boreal left something everywhere. */
final class TwoEntities implements AutoCloseable {
  /** What no row holds: nothing is hidden then. */
  static final String NOTHING = "nobody";

  private static final String ROWS_OF = sql("rows-of.sql");

  private final TestLedger ledger;

  TwoEntities(Path directory) {
    ledger = new TestLedger(directory);
    ledger.jdbc().sql(sql("two-entities.sql")).update();
  }

  TestLedger ledger() {
    return ledger;
  }

  /** View and how many rows it shows; fails where one of them names what is hidden. */
  List<String> shown(EntityScope scope, String hidden) {
    return ledger.readAs(
        scope, ScopedReads.class, reads -> reads.read(() -> rowsOf("api", hidden, ledger.jdbc())));
  }

  static List<String> rowsOf(String schema, String hidden, JdbcClient reader) {
    return reader
        .sql(ROWS_OF)
        .param("schema", schema)
        .param("hidden", hidden)
        .query(String.class)
        .list();
  }

  JdbcClient as(String login) {
    return JdbcClient.create(LedgerDatabase.as(login, ledger.get(DataSource.class)));
  }

  static String sql(String fileName) {
    return SqlFile.beside(TwoEntities.class, fileName);
  }

  @Override
  public void close() {
    ledger.close();
  }
}
