package org.finopshub.group.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finopshub.group.outbox.RefreshRequests;
import org.finopshub.group.slice.Partitions;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Drops what is past its retention, a month at a time, and makes partitions ahead.
 *
 * <p>Months are counted back from the newest that holds a slice, or from this one if that is
 * earlier: a clock that is wrong drops nothing.
 *
 * <p>Each month is a transaction of its own: interrupted, the next sweep goes on. What was dropped
 * is kept in {@code ledger.dropped_month}.
 */
@Component
public class Retention {
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final RetentionLimits limits;
  private final Partitions partitions;
  private final KeptFiles files;
  private final RefreshRequests refreshes;
  private final Clock clock;

  Retention(
      JdbcClient jdbc,
      PlatformTransactionManager transactionManager,
      RetentionLimits limits,
      Partitions partitions,
      KeptFiles files,
      RefreshRequests refreshes,
      Clock clock) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.limits = limits;
    this.partitions = partitions;
    this.files = files;
    this.refreshes = refreshes;
    this.clock = clock;
  }

  /** What the next sweep drops, in its order; changes nothing. */
  public List<Expired> due() {
    var due = new ArrayList<Expired>();
    for (var kept : Kept.values()) {
      due.addAll(due(kept));
    }
    return List.copyOf(due);
  }

  /**
   * Drops all of it.
   *
   * @return what was dropped
   */
  public List<Expired> sweep() {
    var present = YearMonth.now(clock);
    partitions.ensure(present, present.plusMonths(limits.monthsAhead()));
    return due().stream().filter(this::drop).toList();
  }

  private List<Expired> due(Kept kept) {
    return newest()
        .flatMap(newest -> limits.firstKept(kept, newest))
        .map(firstKept -> before(firstKept, kept))
        .orElse(List.of());
  }

  private List<Expired> before(YearMonth firstKept, Kept kept) {
    if (kept == Kept.FILES) {
      return files.before(firstKept).entrySet().stream()
          .map(month -> new Expired(kept, month.getKey(), month.getValue()))
          .toList();
    }
    return sql("due-" + kept.word())
        .param("first_kept", firstKept.atDay(1))
        .query(
            (row, number) ->
                new Expired(kept, SqlTime.month(row, "period_month"), row.getLong("entries")))
        .list();
  }

  private Optional<YearMonth> newest() {
    var present = YearMonth.now(clock);
    return sql("newest-month")
        .query(LocalDate.class)
        .optional()
        .map(YearMonth::from)
        .map(newest -> newest.isBefore(present) ? newest : present);
  }

  /** False when another hub was quicker. */
  private boolean drop(Expired expired) {
    boolean mine = transactions.execute(tx -> dropRows(expired));
    if (mine && expired.kept() == Kept.FILES) {
      files.delete(expired.period());
    }
    return mine;
  }

  /** Files go after this is committed: what is noted and still there is found by the next sweep. */
  private boolean dropRows(Expired expired) {
    sql("begin-drop").query().singleRow();
    if (!due(expired.kept()).contains(expired)) {
      return false;
    }
    expired.kept().partitioned().forEach(table -> dropPartition(table, expired.period()));
    if (expired.kept() != Kept.FILES) {
      month("drop-" + expired.kept().word(), expired.period()).update();
    }
    month("note-dropped", expired.period())
        .param("kind", expired.kept().word())
        .param("now", SqlTime.of(clock.instant()))
        .param("entries", expired.entries())
        .update();
    if (expired.kept() == Kept.FIGURES) {
      refreshes.request("%s is past its retention".formatted(expired.period()));
    }
    return true;
  }

  private void dropPartition(String table, YearMonth period) {
    month("drop-partition", period).param("table_name", table).query().singleRow();
  }

  private StatementSpec month(String statement, YearMonth period) {
    return sql(statement).param("period_month", period.atDay(1));
  }

  private StatementSpec sql(String statement) {
    return jdbc.sql(SqlFile.beside(Retention.class, statement + ".sql"));
  }
}
