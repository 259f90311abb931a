package org.finopshub.group.alert;

import java.time.Clock;
import java.util.UUID;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down each turn an alert takes, whether anybody was told or not. */
@Component
class AlertHistory {
  private static final String ADD = SqlFile.beside(AlertHistory.class, "add-event.sql");

  private final JdbcClient jdbc;
  private final Clock clock;

  AlertHistory(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param by who did it; null when the hub did
   */
  void add(UUID alertId, String event, String by, String message) {
    jdbc.sql(ADD)
        .param("alert_id", alertId)
        .param("event", event)
        .param("happened_at", SqlTime.of(clock.instant()))
        .param("by", by)
        .param("message", message)
        .update();
  }
}
