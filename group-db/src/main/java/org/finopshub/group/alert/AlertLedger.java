package org.finopshub.group.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.group.alert.Notice.Event;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Keeps one open alert per cause and owes its channels one notice of each turn it takes.
 *
 * <p>Every method joins the caller's transaction: what is rolled back was never announced.
 */
@Component
public class AlertLedger {
  private static final String RAISE = sql("raise-alert.sql");
  private static final String NOTE = sql("note-alert.sql");
  private static final String RESOLVE = sql("resolve-alerts.sql");
  private static final String ANNOUNCED = sql("alert-announced.sql");
  private static final String SILENCED = sql("alert-silenced.sql");

  private final JdbcClient jdbc;
  private final AlertHistory history;
  private final Announcements announcements;
  private final Clock clock;

  AlertLedger(JdbcClient jdbc, AlertHistory history, Announcements announcements, Clock clock) {
    this.jdbc = jdbc;
    this.history = history;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * Opens the cause's alert, or makes the open one more severe; otherwise only its message is
   * brought up to date. A lesser severity than the open one's changes nothing of it.
   */
  public void raise(Cause cause, Severity severity, String message) {
    about(RAISE, cause, severity, message)
        .query(AlertLedger::standing)
        .optional()
        .ifPresent(alert -> turn(cause, alert, message));
  }

  /** Tells of something that is over as soon as it happened: one notice, nothing stays open. */
  public void note(Cause cause, Severity severity, String message) {
    var alertId = about(NOTE, cause, severity, message).query(UUID.class).single();
    history.add(alertId, Event.NOTED.code(), null, message);
    if (!isSilenced(cause.key())) {
      announce(cause, alertId, Event.NOTED, severity, message);
    }
  }

  /** Ends the cause's alert if there is one. */
  public void resolve(Cause cause, String message) {
    resolve(List.of(cause), message);
  }

  /** Ends the alerts of these causes, as far as there are any. */
  public void resolve(Collection<Cause> causes, String message) {
    jdbc.sql(RESOLVE)
        .param("alert_keys", causes.stream().map(Cause::key).toArray(String[]::new))
        .param("message", message)
        .param("now", now())
        .query(Occurrence::of)
        .list()
        .forEach(alert -> close(alert, message));
  }

  private void turn(Cause cause, Standing alert, String message) {
    alert.changed().ifPresent(event -> history.add(alert.alertId(), event.code(), null, message));
    if (alert.unannounced().isPresent() && !isSilenced(cause.key())) {
      announce(cause, alert.alertId(), alert.unannounced().get(), alert.severity(), message);
      jdbc.sql(ANNOUNCED).param("alert_id", alert.alertId()).update();
    }
  }

  private void close(Occurrence alert, String message) {
    history.add(alert.alertId(), Event.RESOLVED.code(), null, message);
    if (alert.announced() != null) {
      announce(alert.cause(), alert.alertId(), Event.RESOLVED, alert.announced(), message);
    }
  }

  private void announce(Cause cause, UUID alertId, Event event, Severity severity, String message) {
    announcements.owe(
        new Notice(
            alertId,
            event,
            severity,
            cause.key(),
            cause.code(),
            cause.entityId(),
            cause.period(),
            message,
            clock.instant()));
  }

  private boolean isSilenced(String alertKey) {
    return jdbc.sql(SILENCED)
        .param("alert_key", alertKey)
        .param("now", now())
        .query(Boolean.class)
        .single();
  }

  private StatementSpec about(String sql, Cause cause, Severity severity, String message) {
    return jdbc.sql(sql)
        .param("alert_key", cause.key())
        .param("code", cause.code())
        .param("entity_id", cause.entityId())
        .param("period_month", cause.period() == null ? null : cause.period().atDay(1))
        .param("severity", severity.code())
        .param("message", message)
        .param("now", now());
  }

  private Object now() {
    return SqlTime.of(clock.instant());
  }

  private static Standing standing(ResultSet row, int number) throws SQLException {
    return new Standing(
        row.getObject("alert_id", UUID.class),
        Occurrence.severity(row, "severity_before"),
        Occurrence.severity(row, "severity"),
        Occurrence.severity(row, "announced"));
  }

  private static String sql(String fileName) {
    return SqlFile.beside(AlertLedger.class, fileName);
  }

  /** An open alert after it was raised; {@code before} and {@code announced} may be null. */
  private record Standing(UUID alertId, Severity before, Severity severity, Severity announced) {

    Optional<Event> changed() {
      return turned(before);
    }

    Optional<Event> unannounced() {
      return turned(announced);
    }

    private Optional<Event> turned(Severity from) {
      if (from == null) {
        return Optional.of(Event.RAISED);
      }
      return from == severity ? Optional.empty() : Optional.of(Event.ESCALATED);
    }
  }
}
