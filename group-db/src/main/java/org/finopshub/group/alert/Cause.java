package org.finopshub.group.alert;

import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why there is an alert. As long as the same cause stands there is one alert of it.
 *
 * @param code stable, kebab-case; the runbook has a section of that name
 * @param entityId null when the cause is the group hub's own
 * @param period null when no month is concerned
 */
public record Cause(String code, String entityId, YearMonth period) {
  /** An identity was doubted: no later drop proves that nothing happened, a person has to. */
  public static final String SECURITY = "security";

  public Cause {
    Objects.requireNonNull(code, "code");
  }

  /** A cause in the group hub itself. */
  public static Cause ofGroup(String code) {
    return new Cause(code, null, null);
  }

  /** Names the cause in one word that is safe in a path, e.g. {@code missing:boreal:2026-05}. */
  public String key() {
    return Stream.of(code, entityId, period)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(":"));
  }
}
