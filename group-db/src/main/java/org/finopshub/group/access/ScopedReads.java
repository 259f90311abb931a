package org.finopshub.group.access;

import java.sql.PreparedStatement;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs what a report reads in one transaction that can see nothing else: read only, of one moment,
 * as the role that knows schema {@code api} alone, and of the entities in {@link
 * EntityScopes#current()}.
 *
 * <p>A report may ask another: what is read inside is read in the same transaction.
 *
 * <p>Source: mission S1; decision 21.
 */
@Component
public class ScopedReads {
  private static final String READ_AS = SqlFile.beside(ScopedReads.class, "read-as.sql");

  private final NamedParameterJdbcTemplate jdbc;
  private final TransactionTemplate snapshot;
  private final ThreadLocal<EntityScope> reading = new ThreadLocal<>();

  ScopedReads(DataSource dataSource, PlatformTransactionManager transactionManager) {
    this.jdbc = new NamedParameterJdbcTemplate(dataSource);
    this.snapshot = new TransactionTemplate(transactionManager);
    this.snapshot.setReadOnly(true);
  }

  /**
   * @throws IllegalStateException inside a transaction that writes, whose role it would take; or
   *     when the scope was changed while reading
   */
  public <T> T read(Supplier<T> report) {
    var scope = EntityScopes.current();
    if (reading.get() != null) {
      requireSame(scope);
      return report.get();
    }
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("A report is read in a transaction of its own");
    }
    return snapshot.execute(transaction -> readAs(scope, report));
  }

  private <T> T readAs(EntityScope scope, Supplier<T> report) {
    reading.set(scope);
    try {
      jdbc.execute(READ_AS, Map.of("entities", scope.setting()), PreparedStatement::execute);
      return report.get();
    } finally {
      reading.remove();
    }
  }

  private void requireSame(EntityScope scope) {
    if (!scope.equals(reading.get())) {
      throw new IllegalStateException("Reading as %s, not as %s".formatted(reading.get(), scope));
    }
  }
}
