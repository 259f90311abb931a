package org.finopshub.group.slice;

import java.time.YearMonth;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a partition of the facts ready for every month. */
@Component
public class Partitions {
  private static final String ENSURE = SqlFile.beside(Partitions.class, "ensure-partitions.sql");

  private final JdbcClient jdbc;

  Partitions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Creates the missing partitions of a range of months, both ends included; call it outside an
   * import's transaction, which would keep the table's lock to its end.
   *
   * @return how many were created
   */
  public int ensure(YearMonth from, YearMonth to) {
    return jdbc.sql(ENSURE)
        .param("from", from.atDay(1))
        .param("to", to.atDay(1))
        .query(Integer.class)
        .single();
  }
}
