package org.finopshub.group.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The alerts there are and were. */
@Component
public class AlertReport {
  private static final String ALERTS = sql("alerts.sql");
  private static final String EVENTS = sql("alert-events.sql");
  private static final String OPEN = sql("open-alerts.sql");
  private static final String UNDELIVERED = sql("undelivered-notices.sql");

  private final JdbcClient jdbc;
  private final ScopedReads reads;
  private final Clock clock;

  AlertReport(JdbcClient jdbc, ScopedReads reads, Clock clock) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.clock = clock;
  }

  /** One page of alerts; {@code total} counts all of them. */
  public record Alerts(List<ShownAlert> items, long total) {}

  /**
   * One turn an alert of a cause took.
   *
   * @param by who did it; null when the hub did
   */
  public record Turn(String event, Instant at, String by, String message) {}

  public Alerts alerts(AlertQuery query) {
    return reads.read(() -> page(query));
  }

  private Alerts page(AlertQuery query) {
    var page =
        jdbc.sql(ALERTS)
            .param("open", query.open().orElse(null))
            .param("alert_key", query.key().orElse(null))
            .param("entity_id", query.entityId().orElse(null))
            .param("period_month", query.period().map(month -> month.atDay(1)).orElse(null))
            .param("code", query.code().orElse(null))
            .param("severity", query.severity().map(Severity::code).orElse(null))
            .param("now", SqlTime.of(clock.instant()))
            .param("limit", query.limit())
            .param("offset", query.offset())
            .query((row, number) -> new Counted(shown(row), row.getLong("total")))
            .list();
    return new Alerts(
        page.stream().map(Counted::alert).filter(alert -> alert != null).toList(),
        page.isEmpty() ? 0 : page.get(0).total());
  }

  /** Every turn alerts of that cause ever took, oldest first; empty when there never was one. */
  public List<Turn> history(String alertKey) {
    return reads.read(() -> jdbc.sql(EVENTS).param("alert_key", alertKey).query(Turn.class).list());
  }

  /** How many alerts are open, of every severity. */
  public Map<Severity, Long> open() {
    var open = new EnumMap<Severity, Long>(Severity.class);
    for (var severity : Severity.values()) {
      open.put(severity, 0L);
    }
    reads
        .read(() -> jdbc.sql(OPEN).query(OpenAlerts.class).list())
        .forEach(found -> open.put(Severity.of(found.severity()), found.alerts()));
    return open;
  }

  /** How many notices no channel has taken yet. */
  public long undelivered() {
    return reads.read(() -> jdbc.sql(UNDELIVERED).query(Long.class).single());
  }

  private static ShownAlert shown(ResultSet row) throws SQLException {
    if (row.getString("code") == null) {
      return null;
    }
    var occurrence = Occurrence.of(row, 0);
    return new ShownAlert(
        occurrence.cause(),
        Occurrence.severity(row, "severity"),
        row.getString("message"),
        SqlTime.instant(row, "raised_at"),
        SqlTime.instant(row, "escalated_at"),
        SqlTime.instant(row, "resolved_at"),
        row.getString("resolution"),
        SqlTime.instant(row, "acknowledged_at"),
        row.getString("acknowledged_by"),
        SqlTime.instant(row, "silenced_until"));
  }

  private static String sql(String fileName) {
    return SqlFile.beside(AlertReport.class, fileName);
  }

  private record OpenAlerts(String severity, long alerts) {}

  private record Counted(ShownAlert alert, long total) {}
}
