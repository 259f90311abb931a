package org.finopshub.group.pricing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Freezes the prices and exchange rates of an entity's month: whatever is published later, a frozen
 * month is valued and converted as on the day it was closed. A price or rate that was missing then
 * stays missing until the month is reopened.
 */
@Component
public class MonthFreeze {
  private static final String FREEZE = SqlFile.beside(MonthFreeze.class, "freeze-month.sql");
  private static final String UNFREEZE = SqlFile.beside(MonthFreeze.class, "unfreeze-month.sql");

  private final JdbcClient jdbc;
  private final Clock clock;

  MonthFreeze(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Called when the month closes, in that transaction; a month frozen before stays as it was. */
  public void freeze(String entityId, LocalDate periodMonth) {
    jdbc.sql(FREEZE)
        .param("entity_id", entityId)
        .param("period_month", periodMonth)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Called when the month is reopened, in that transaction. */
  public void unfreeze(String entityId, LocalDate periodMonth) {
    jdbc.sql(UNFREEZE).param("entity_id", entityId).param("period_month", periodMonth).update();
  }
}
