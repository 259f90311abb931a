package org.finopshub.portal.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts rows at the end of the chain, under the lock of its head. Where this hub left the chain it
 * goes on in one statement; where another has written since, or a month begins, it looks first.
 */
@Component
class ChainWriter {
  private static final String LOCK_HEAD = sql("lock-head.sql");
  private static final String ENSURE_MONTH = sql("ensure-month.sql");
  private static final String APPEND_ROWS = sql("append-rows.sql");

  /** A database that hangs longer than this refuses the request. */
  private static final int MOST_SECONDS = 5;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate rows;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final Set<LocalDate> months = ConcurrentHashMap.newKeySet();
  private volatile ChainLink left;

  ChainWriter(
      JdbcClient jdbc,
      DataSource dataSource,
      PlatformTransactionManager transactionManager,
      Clock clock) {
    this.jdbc = jdbc;
    var patient = new JdbcTemplate(dataSource);
    patient.setQueryTimeout(MOST_SECONDS);
    this.rows = new NamedParameterJdbcTemplate(patient);
    this.transactions = new TransactionTemplate(transactionManager);
    this.transactions.setTimeout(MOST_SECONDS);
    this.clock = clock;
  }

  /** Stores all entries in their order, or none. */
  void append(List<AuditEntry> entries) {
    if (!appendWhereLeft(entries)) {
      var month = transactions.execute(tx -> appendAtEnd(entries));
      // Inside another transaction nobody knows yet whether the month will be there.
      if (!TransactionSynchronizationManager.isActualTransactionActive()) {
        months.add(month);
      }
    }
  }

  private boolean appendWhereLeft(List<AuditEntry> entries) {
    var end = left;
    if (end == null) {
      return false;
    }
    var at = notBefore(end.at());
    return months.contains(monthOf(at)) && append(ChainRows.after(end, at, entries));
  }

  private LocalDate appendAtEnd(List<AuditEntry> entries) {
    var end = jdbc.sql(LOCK_HEAD).query((row, number) -> ChainLink.of(row)).single();
    var at = notBefore(end.at());
    var month = monthOf(at);
    if (!months.contains(month)) {
      jdbc.sql(ENSURE_MONTH).param("month", month).query(Boolean.class).single();
    }
    if (!append(ChainRows.after(end, at, entries))) {
      throw new IllegalStateException("The chain went on while its head was locked");
    }
    return month;
  }

  /** False when the chain has gone on since. */
  private boolean append(ChainRows after) {
    int appended = rows.update(APPEND_ROWS, after.parameters());
    if (appended == 0) {
      return false;
    }
    if (appended != after.entries().size()) {
      throw new IllegalStateException(
          "%d of %d rows appended".formatted(appended, after.entries().size()));
    }
    left = after.last();
    return true;
  }

  private static LocalDate monthOf(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC).withDayOfMonth(1);
  }

  /** In the database's precision; clocks of several hubs differ, the chain goes forward only. */
  private Instant notBefore(Instant last) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return now.isBefore(last) ? last : now;
  }

  private static String sql(String fileName) {
    return SqlFile.beside(ChainWriter.class, fileName);
  }
}
