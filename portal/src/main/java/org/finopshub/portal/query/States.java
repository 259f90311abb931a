package org.finopshub.portal.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The parameter {@code state} of lists whose entries come and go. */
public final class States {
  private static final Map<String, Optional<Boolean>> RESOLVED = new LinkedHashMap<>();

  static {
    RESOLVED.put("standing", Optional.of(false));
    RESOLVED.put("resolved", Optional.of(true));
    RESOLVED.put("all", Optional.empty());
  }

  private States() {}

  /** Whether only what is resolved is asked for, or only what is not; empty = both. */
  public static Optional<Boolean> of(QueryParameters parameters) {
    return parameters.choice("state", RESOLVED).orElse(Optional.of(false));
  }
}
