package org.finopshub.local.watch;

import java.time.Instant;
import java.util.List;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which drops wait, for how long, and how long the steps of the newest run took. */
@Component
public final class MartWatch {
  private static final String READINGS = SqlFile.beside(MartWatch.class, "readings");

  private static final String TIME = SqlFile.beside(MartWatch.class, "database-time");

  private final JdbcClient jdbc;

  public MartWatch(JdbcClient jdbc) {
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
