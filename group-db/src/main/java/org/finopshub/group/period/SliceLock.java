package org.finopshub.group.period;

import org.finopshub.contract.slice.SliceKey;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One at a time replaces a slice, closes its month or decides about a drop of it. */
@Component
public class SliceLock {
  private static final String LOCK = SqlFile.beside(SliceLock.class, "lock-slice.sql");

  private final JdbcClient jdbc;

  SliceLock(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits until no other hub is at work on that slice; kept to the end of the transaction. */
  public void take(SliceKey slice) {
    jdbc.sql(LOCK).param("slice", slice.toString()).query().singleRow();
  }
}
