package org.finopshub.group.watch;

import java.time.Instant;
import java.util.List;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what waits in the ledger, for how long, and how long its steps take. */
@Component
public class LedgerWatch {
  private static final String READINGS = SqlFile.beside(LedgerWatch.class, "readings.sql");

  private static final String TIME = SqlFile.beside(LedgerWatch.class, "database-time.sql");

  private final JdbcClient jdbc;

  LedgerWatch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything there is now; a queue that is empty is 0 deep, not absent. */
  public List<Reading> readings() {
    return jdbc.sql(READINGS).query(Reading.class).list();
  }

  /** By the database's clock. */
  public Instant databaseTime() {
    return jdbc.sql(TIME).query((row, number) -> SqlTime.instant(row, "now")).single();
  }
}
