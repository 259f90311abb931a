package org.finopshub.portal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Recomputes the whole chain from the first row that is kept on, in one snapshot, row by row. */
@Component
public class ChainCheck {
  private static final String CHAIN = sql("chain.sql");
  private static final String START = sql("start.sql");
  private static final String HEAD = sql("head.sql");
  private static final int ROWS_AT_ONCE = 5_000;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate snapshot;

  ChainCheck(DataSource database, PlatformTransactionManager transactionManager) {
    this.jdbc = new JdbcTemplate(database);
    this.jdbc.setFetchSize(ROWS_AT_ONCE);
    this.snapshot = new TransactionTemplate(transactionManager);
    this.snapshot.setReadOnly(true);
    this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /**
   * Says whether the chain is whole, and where it breaks first when it is not.
   *
   * @param expected a hash noted at an earlier check, which some row must have: whoever rewrites
   *     the whole chain cannot make that one again
   */
  public ChainState verify(Optional<String> expected) {
    return snapshot.execute(tx -> verifyRows(expected));
  }

  private ChainState verifyRows(Optional<String> expected) {
    var walk = new ChainWalk(link(START), expected);
    jdbc.query(CHAIN, (RowCallbackHandler) row -> step(walk, row));
    return walk.end(link(HEAD));
  }

  private ChainLink link(String statement) {
    return jdbc.queryForObject(statement, (row, number) -> ChainLink.of(row));
  }

  private static void step(ChainWalk walk, ResultSet row) throws SQLException {
    walk.step(ChainLink.of(row), AuditEntry.of(row));
  }

  private static String sql(String fileName) {
    return SqlFile.beside(ChainCheck.class, fileName);
  }
}
