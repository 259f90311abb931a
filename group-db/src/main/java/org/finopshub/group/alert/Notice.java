package org.finopshub.group.alert;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;

/**
 * What a channel is told about an alert; told again after a crash, so receivers go by {@link #id}.
 *
 * @param alertId the occurrence
 * @param entityId null when the cause is the group hub's own
 * @param period null when no month is concerned
 */
public record Notice(
    @JsonProperty("alert_id") UUID alertId,
    Event event,
    Severity severity,
    String key,
    String code,
    @JsonProperty("entity_id") String entityId,
    YearMonth period,
    String message,
    Instant at) {

  /** What happened to the alert. */
  public enum Event {
    RAISED,
    ESCALATED,
    /** Something that happened and is over: it will not be resolved. */
    NOTED,
    RESOLVED;

    /** The word stored and shown. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The same however often the notice is sent. */
  @JsonIgnore
  public String id() {
    return alertId + "-" + event.code();
  }

  /** One line for people, e.g. {@code CRITICAL missing:boreal:2026-05 escalated}. */
  @JsonIgnore
  public String subject() {
    return "%s %s %s".formatted(severity, key, event.code());
  }
}
