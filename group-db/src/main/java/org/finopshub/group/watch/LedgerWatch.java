package org.finopshub.group.watch;

import java.util.List;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what waits in the ledger, for how long, and how long its steps take. */
@Component
public class LedgerWatch {
  private static final String READINGS = SqlFile.beside(LedgerWatch.class, "readings.sql");

  private final JdbcClient jdbc;

  LedgerWatch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything there is now; a queue that is empty is 0 deep, not absent. */
  public List<Reading> readings() {
    return jdbc.sql(READINGS).query(Reading.class).list();
  }
}
