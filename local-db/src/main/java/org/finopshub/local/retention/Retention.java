package org.finopshub.local.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.finopshub.local.refresh.ViewRefresh;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Drops what is past its retention, a month at a time, and makes partitions ahead. A month whose
 * drop has no final answer keeps its files and runs until it has.
 *
 * <p>Months are counted back from the newest that readers see, or from this one if that is earlier:
 * a clock that is wrong drops nothing.
 *
 * <p>Each month is a transaction of its own: interrupted, the next sweep goes on. What was dropped
 * is kept in {@code mart.dropped_month}.
 */
@Component
public final class Retention {
  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final RetentionLimits limits;
  private final OutgoingDrops drops;
  private final ViewRefresh views;
  private final Clock clock;

  Retention(
      JdbcClient jdbc,
      TransactionOperations transactions,
      RetentionLimits limits,
      OutgoingDrops drops,
      ViewRefresh views,
      Clock clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.limits = limits;
    this.drops = drops;
    this.views = views;
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
    sql("ensure-months")
        .param("from", present.atDay(1))
        .param("to", present.plusMonths(limits.monthsAhead()).atDay(1))
        .query()
        .singleRow();
    var dropped = due().stream().filter(this::drop).toList();
    if (dropped.stream().anyMatch(expired -> expired.kept() == Kept.FIGURES)) {
      views.refresh();
    }
    return dropped;
  }

  private List<Expired> due(Kept kept) {
    return newest()
        .flatMap(newest -> limits.firstKept(kept, newest))
        .map(firstKept -> before(firstKept, kept))
        .orElse(List.of());
  }

  private List<Expired> before(YearMonth firstKept, Kept kept) {
    if (kept == Kept.DROPS) {
      var open = openMonths();
      return drops.before(firstKept).entrySet().stream()
          .filter(month -> !open.contains(month.getKey()))
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

  private Set<YearMonth> openMonths() {
    return sql("open-months").query(LocalDate.class).list().stream()
        .map(YearMonth::from)
        .collect(Collectors.toSet());
  }

  /** False when another hub was quicker. */
  private boolean drop(Expired expired) {
    boolean mine = transactions.execute(status -> dropRows(expired));
    if (mine && expired.kept() == Kept.DROPS) {
      drops.delete(expired.period());
    }
    return mine;
  }

  /** Files go after this is committed: what is noted and still there is found by the next sweep. */
  private boolean dropRows(Expired expired) {
    sql("begin-drop").query().singleRow();
    if (!due(expired.kept()).contains(expired)) {
      return false;
    }
    for (var table : expired.kept().partitioned()) {
      month("drop-partition", expired.period()).param("table_name", table).query().singleRow();
    }
    if (expired.kept() != Kept.DROPS) {
      month("drop-" + expired.kept().word(), expired.period()).update();
    }
    month("note-dropped", expired.period())
        .param("kind", expired.kept().word())
        .param("now", SqlTime.of(clock.instant()))
        .param("entries", expired.entries())
        .update();
    return true;
  }

  private StatementSpec month(String statement, YearMonth period) {
    return sql(statement).param("period", period.atDay(1));
  }

  private StatementSpec sql(String statement) {
    return jdbc.sql(SqlFile.beside(Retention.class, statement));
  }
}
