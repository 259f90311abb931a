package org.finopshub.local.access;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.finopshub.local.sql.SqlFile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs what a report reads in one transaction that is read only, of one moment, and of the role
 * that reads what reports show and nothing else.
 *
 * <p>A report may ask another: what is read inside is read in the same transaction.
 *
 * <p>Source: mission S1.
 */
@Component
public final class MartReads {
  private final JdbcTemplate jdbc;
  private final TransactionTemplate snapshot;
  private final ThreadLocal<Boolean> reading = new ThreadLocal<>();

  MartReads(DataSource dataSource, PlatformTransactionManager transactionManager) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.snapshot = new TransactionTemplate(transactionManager);
    this.snapshot.setReadOnly(true);
  }

  /**
   * @throws IllegalStateException inside a transaction that writes, whose role it would take
   */
  public <T> T read(Supplier<T> report) {
    if (reading.get() != null) {
      return report.get();
    }
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("A report is read in a transaction of its own");
    }
    return snapshot.execute(transaction -> readAs(report));
  }

  private <T> T readAs(Supplier<T> report) {
    reading.set(true);
    try {
      jdbc.execute(SqlFile.beside(MartReads.class, "read-as"));
      return report.get();
    } finally {
      reading.remove();
    }
  }
}
