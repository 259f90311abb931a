package org.finopshub.local.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.finopshub.local.sql.SqlFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Locks on months that live exactly as long as the process that took them.
 *
 * <p>Each holds a connection of its own: when the process dies the database frees the lock, so a
 * run whose lock is free is dead, without clocks, host names or leases.
 */
final class MonthLocks {
  private static final Logger log = LoggerFactory.getLogger(MonthLocks.class);

  private final DataSource dataSource;
  private final Map<YearMonth, Connection> held = new ConcurrentHashMap<>();

  MonthLocks(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Whether the lock is this process's now; false when anybody holds it already. */
  boolean acquire(YearMonth period) {
    try {
      var connection = dataSource.getConnection();
      if (locked(connection, period)) {
        held.put(period, connection);
        return true;
      }
      connection.close();
      return false;
    } catch (SQLException failure) {
      throw new IllegalStateException("Cannot lock month " + period, failure);
    }
  }

  /** Frees the lock; does nothing when it is not held here. */
  void release(YearMonth period) {
    try (var connection = held.remove(period)) {
      if (connection != null) {
        execute(connection, "unlock-month", period);
      }
    } catch (SQLException lost) {
      log.warn("The lock on {} went with its connection: {}", period, lost.getMessage());
    }
  }

  private static boolean locked(Connection connection, YearMonth period) throws SQLException {
    try {
      return execute(connection, "lock-month", period);
    } catch (SQLException failure) {
      connection.close();
      throw failure;
    }
  }

  private static boolean execute(Connection connection, String statement, YearMonth period)
      throws SQLException {
    try (var lock = connection.prepareStatement(SqlFile.beside(MonthLocks.class, statement))) {
      lock.setInt(1, period.getYear() * 100 + period.getMonthValue());
      try (var answer = lock.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
