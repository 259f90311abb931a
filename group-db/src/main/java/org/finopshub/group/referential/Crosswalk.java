package org.finopshub.group.referential;

import java.util.List;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps which id meant what: products in domains, local applications under the group's. */
final class Crosswalk {
  private static final List<String> STEPS =
      List.of(
          sql("supersede-product-domains.sql"),
          sql("add-product-domains.sql"),
          sql("supersede-application-rules.sql"),
          sql("add-application-rules.sql"));

  private final JdbcClient jdbc;

  Crosswalk(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes the newest version, inside the caller's transaction; only what changes is written. */
  void take(int version) {
    STEPS.forEach(step -> jdbc.sql(step).param("version", version).update());
  }

  private static String sql(String fileName) {
    return SqlFile.beside(Crosswalk.class, fileName);
  }
}
