package org.finopshub.portal.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.finopshub.portal.query.Words;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts rows at the end of the chain in one transaction, under the lock of its head. */
@Component
class ChainWriter {
  private static final String LOCK_HEAD = sql("lock-head.sql");
  private static final String ENSURE_MONTH = sql("ensure-month.sql");
  private static final String APPEND_ROW = sql("append-row.sql");

  /** A database that hangs longer than this refuses the request. */
  private static final int MOST_SECONDS = 5;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batch;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final Set<LocalDate> months = ConcurrentHashMap.newKeySet();

  ChainWriter(
      JdbcClient jdbc,
      NamedParameterJdbcTemplate batch,
      PlatformTransactionManager transactionManager,
      Clock clock) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.transactions = new TransactionTemplate(transactionManager);
    this.transactions.setTimeout(MOST_SECONDS);
    this.clock = clock;
  }

  /** Stores all entries in their order, or none. */
  void append(List<AuditEntry> entries) {
    months.add(transactions.execute(tx -> appendAtEnd(entries)));
  }

  private LocalDate appendAtEnd(List<AuditEntry> entries) {
    var last = jdbc.sql(LOCK_HEAD).query((row, number) -> ChainLink.of(row)).single();
    var answeredAt = notBefore(last.at());
    var month = answeredAt.atOffset(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1);
    if (!months.contains(month)) {
      jdbc.sql(ENSURE_MONTH).param("month", month).query(Boolean.class).single();
    }
    var rows = new ArrayList<MapSqlParameterSource>();
    for (var entry : entries) {
      last = last.next(answeredAt, entry);
      rows.add(row(last, entry));
    }
    batch.batchUpdate(APPEND_ROW, rows.toArray(MapSqlParameterSource[]::new));
    return month;
  }

  /** In the database's precision; clocks of several hubs differ, the chain goes forward only. */
  private Instant notBefore(Instant last) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return now.isBefore(last) ? last : now;
  }

  private static MapSqlParameterSource row(ChainLink place, AuditEntry entry) {
    var asker = entry.asker();
    var question = entry.question();
    var outcome = entry.outcome();
    return new MapSqlParameterSource()
        .addValue("seq", place.seq())
        .addValue("at", SqlTime.of(place.at()))
        .addValue("subject", asker.subject())
        .addValue("name", asker.name())
        .addValue("client", asker.client())
        .addValue("roles", asker.roles())
        .addValue("entity_scope", asker.entityScope())
        .addValue("method", question.method())
        .addValue("route", question.route())
        .addValue("parameters", question.parameters())
        .addValue("rows", outcome.rows())
        .addValue("status", outcome.status())
        .addValue("decision", Words.of(outcome.decision()))
        .addValue("trace_id", entry.traceId())
        .addValue("hash", place.hash());
  }

  private static String sql(String fileName) {
    return SqlFile.beside(ChainWriter.class, fileName);
  }
}
