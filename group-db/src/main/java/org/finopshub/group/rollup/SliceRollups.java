package org.finopshub.group.rollup;

import java.time.LocalDate;
import java.util.List;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rebuilds the rollup rows of one slice from its facts. */
@Component
public class SliceRollups {
  private static final String PLAN_BY_HASH = sql("plan-by-hash.sql");

  // Application sums come from the finer domain x application sums: one scan of the facts less.
  private static final List<String> IN_SEQUENCE =
      List.of(
          sql("delete-product-month.sql"),
          sql("insert-product-month.sql"),
          sql("delete-domain-application-month.sql"),
          sql("insert-domain-application-month.sql"),
          sql("delete-application-month.sql"),
          sql("insert-application-month.sql"));

  private final JdbcClient jdbc;

  SliceRollups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Joins the caller's transaction; rerunning gives the same rows. */
  public void rebuild(short entityKey, LocalDate periodMonth) {
    jdbc.sql(PLAN_BY_HASH).query().singleRow();
    for (var statement : IN_SEQUENCE) {
      jdbc.sql(statement)
          .param("entity_key", entityKey)
          .param("period_month", periodMonth)
          .update();
    }
  }

  private static String sql(String fileName) {
    return SqlFile.beside(SliceRollups.class, fileName);
  }
}
