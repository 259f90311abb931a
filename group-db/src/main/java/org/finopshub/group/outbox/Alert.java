package org.finopshub.group.outbox;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * Something a person should know about an import.
 *
 * @param code stable, kebab-case: a violation's code or a finding's
 * @param periodMonth null when the drop's name tells no period
 * @param runId null when the drop's name tells no run
 */
public record Alert(
    Severity severity,
    String code,
    String entityId,
    LocalDate periodMonth,
    UUID runId,
    String message) {

  /** How soon a person should look. */
  public enum Severity {
    WARNING,
    CRITICAL;

    /** The word stored and shown. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
