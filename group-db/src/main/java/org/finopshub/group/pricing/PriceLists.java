package org.finopshub.group.pricing;

import java.util.List;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the pricing views and prices of every referential version as ranges of days. */
@Component
public class PriceLists {
  private static final List<String> STEPS =
      List.of(
          sql("supersede-pricing-views.sql"),
          sql("add-pricing-views.sql"),
          sql("supersede-prices.sql"),
          sql("add-prices.sql"));

  private final JdbcClient jdbc;

  public PriceLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Takes the prices of the newest referential version, whose products are known, inside the
   * caller's transaction. Only what the version changes is written.
   *
   * @throws org.springframework.dao.DataIntegrityViolationException when two prices of a view
   *     overlap for a product
   */
  public void take(int version) {
    STEPS.forEach(step -> jdbc.sql(step).param("version", version).update());
  }

  private static String sql(String fileName) {
    return SqlFile.beside(PriceLists.class, fileName);
  }
}
