package org.finopshub.group.soak;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.finopshub.group.LedgerDatabase;
import org.finopshub.group.ScratchDirectory;
import org.finopshub.group.TestLedger;
import org.finopshub.group.period.EntityCalendar;

/**
 * A ledger that several schedules share, one after the other, each with companies of its own: to
 * make one takes longer than a schedule. Its connections are kept, as a hub's are.
 */
final class SoakLedger implements AutoCloseable {
  /** More would make each look at the whole ledger slower than a new ledger is. */
  static final int SCHEDULES = 20;

  private static final int COMPANIES = 3;

  private final ScratchDirectory directory = ScratchDirectory.make("soak");
  private final DataSource database = LedgerDatabase.fresh();
  private final TestLedger ledger =
      new TestLedger(directory.path(), pool(database), calendars(SCHEDULES * COMPANIES));
  private int schedules;

  TestLedger ledger() {
    return ledger;
  }

  /** Those of the next schedule: nothing was ever heard of them. */
  List<String> companies() {
    return named(COMPANIES * schedules++, COMPANIES).toList();
  }

  @Override
  public void close() {
    ledger.close();
    LedgerDatabase.drop(database);
    directory.close();
  }

  /** Its beans' context closes it. */
  private static DataSource pool(DataSource database) {
    var pool = new HikariDataSource();
    pool.setDataSource(database);
    return pool;
  }

  private static Map<String, EntityCalendar> calendars(int companies) {
    return named(0, companies)
        .collect(Collectors.toMap(Function.identity(), company -> EntityCalendar.DEFAULT));
  }

  private static Stream<String> named(int first, int companies) {
    return IntStream.range(first, first + companies).mapToObj("company-%d"::formatted);
  }
}
