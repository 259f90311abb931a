package org.finopshub.benchmarks.scale;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.YearMonth;
import org.finopshub.benchmarks.database.Database;
import org.finopshub.benchmarks.measure.Timed;
import org.finopshub.group.refresh.ViewRefresh;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the hub's database says from outside of the hub. */
final class Ledger {
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final Duration SOON = Duration.ofMillis(100);

  private final JdbcClient jdbc;

  Ledger(Database database) {
    this.jdbc = JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl()));
  }

  long loaded(YearMonth period) {
    return jdbc.sql(sql("loaded-slices.sql"))
        .param("period_month", period.atDay(1))
        .query(Long.class)
        .single();
  }

  void awaitLoaded(YearMonth period, long slices) {
    await().atMost(PATIENCE).pollInterval(SOON).until(() -> loaded(period) >= slices);
  }

  /** Nothing an import promised is still to be done. */
  void awaitQuiet() {
    await().atMost(PATIENCE).until(() -> jdbc.sql(sql("owed.sql")).query(Long.class).single() == 0);
    jdbc.sql(sql("checkpoint.sql")).update();
  }

  /** Seconds it takes to refresh every view while it is read, as the hub does it. */
  double refresh() throws Exception {
    var statement = SqlFile.beside(ViewRefresh.class, "refresh-concurrently.sql");
    return Timed.seconds(
        () ->
            ViewRefresh.IN_SEQUENCE.forEach(
                view -> jdbc.sql(statement.replace("{view}", view)).update()));
  }

  Disk disk() {
    return jdbc.sql(sql("disk.sql")).query(Disk.class).single();
  }

  private static String sql(String fileName) {
    return SqlFile.beside(Ledger.class, fileName);
  }
}
