package org.finopshub.group.period;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.finopshub.contract.slice.SliceKey;
import org.finopshub.group.pricing.MonthFreeze;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes and reopens entities' months: OPEN, CLOSED, REOPENED, CLOSED again, each change kept with
 * who, when and why.
 *
 * <p>A change and an import of the same month wait for each other; closing freezes the month's
 * prices and exchange rates, reopening frees them.
 */
@Component
public class MonthStates {
  /** Who closes a month when its calendar says so. */
  public static final String CALENDAR = "calendar";

  private static final String STATE = sql("month-state.sql");
  private static final String PUT = sql("put-month-state.sql");
  private static final String ADD_CHANGE = sql("add-month-state-change.sql");
  private static final String NEVER_CLOSED = sql("never-closed-months.sql");

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final SliceLock lock;
  private final MonthFreeze freeze;
  private final EntityCalendars calendars;
  private final Clock clock;

  MonthStates(
      JdbcClient jdbc,
      PlatformTransactionManager transactionManager,
      SliceLock lock,
      MonthFreeze freeze,
      EntityCalendars calendars,
      Clock clock) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.lock = lock;
    this.freeze = freeze;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** As committed; ask under the slice's lock where it must not change meanwhile. */
  public MonthState state(String entityId, YearMonth period) {
    return month(STATE, new SliceKey(entityId, period))
        .query(MonthState.class)
        .optional()
        .orElse(MonthState.OPEN);
  }

  public boolean isClosed(String entityId, YearMonth period) {
    return state(entityId, period) == MonthState.CLOSED;
  }

  /**
   * Closes a month; from now on its drops are held.
   *
   * @throws WrongMonthStateException when it is closed
   */
  public void close(String entityId, YearMonth period, String by, String reason) {
    var slice = new SliceKey(entityId, period);
    transactions.executeWithoutResult(
        tx -> {
          change(slice, MonthState.CLOSED, by, reason);
          freeze.freeze(entityId, slice.periodMonth());
        });
  }

  /**
   * Reopens a month; its drops are loaded again, those that were held too.
   *
   * @throws WrongMonthStateException when it is not closed
   */
  public void reopen(String entityId, YearMonth period, String by, String reason) {
    var slice = new SliceKey(entityId, period);
    transactions.executeWithoutResult(
        tx -> {
          change(slice, MonthState.REOPENED, by, reason);
          freeze.unfreeze(entityId, slice.periodMonth());
        });
  }

  /**
   * Closes every month that was loaded, was never closed and whose closing day is over. A month
   * without any figures stays open, since nothing published could change; so does a reopened one,
   * which a person closes.
   *
   * @return how many were closed
   */
  public int closeDue() {
    return calendars.byEntity().entrySet().stream()
        .mapToInt(entity -> closeDue(entity.getKey(), entity.getValue()))
        .sum();
  }

  private int closeDue(String entityId, EntityCalendar calendar) {
    var due =
        jdbc.sql(NEVER_CLOSED).param("entity_id", entityId).query(LocalDate.class).list().stream()
            .map(YearMonth::from)
            .filter(calendar::expects)
            .filter(period -> !calendar.closing(period).isAfter(clock.instant()))
            .toList();
    return (int) due.stream().filter(period -> closedNow(entityId, period, calendar)).count();
  }

  /** False when another hub was quicker. */
  private boolean closedNow(String entityId, YearMonth period, EntityCalendar calendar) {
    try {
      close(entityId, period, CALENDAR, "Closing day %d".formatted(calendar.closingDay()));
      return true;
    } catch (WrongMonthStateException closedMeanwhile) {
      return false;
    }
  }

  private void change(SliceKey slice, MonthState to, String by, String reason) {
    lock.take(slice);
    var found = state(slice.entityId(), slice.period());
    if ((found == MonthState.CLOSED) == (to == MonthState.CLOSED)) {
      throw new WrongMonthStateException(slice, found);
    }
    month(PUT, slice)
        .param("state", to.name())
        .param("by", by)
        .param("reason", reason)
        .param("now", SqlTime.of(clock.instant()))
        .update();
    month(ADD_CHANGE, slice).update();
  }

  private StatementSpec month(String sql, SliceKey slice) {
    return jdbc.sql(sql)
        .param("entity_id", slice.entityId())
        .param("period_month", slice.periodMonth());
  }

  private static String sql(String fileName) {
    return SqlFile.beside(MonthStates.class, fileName);
  }
}
