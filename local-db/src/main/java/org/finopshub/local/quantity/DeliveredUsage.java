package org.finopshub.local.quantity;

import java.time.YearMonth;
import org.finopshub.local.run.RunInput;
import org.finopshub.local.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deliveries that hold usage of a month. */
@Component
final class DeliveredUsage implements RunInput {
  private final JdbcClient jdbc;

  DeliveredUsage(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String fingerprint(YearMonth period) {
    return jdbc.sql(SqlFile.beside(DeliveredUsage.class, "delivered-usage"))
        .param("period", period.atDay(1))
        .query(String.class)
        .single();
  }
}
