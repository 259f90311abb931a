package org.finopshub.group.period;

import java.util.Locale;

/** There is nothing for a steward to decide about that run; the message says how it stands. */
public final class UndecidableDropException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  UndecidableDropException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why not. */
  public enum Reason {
    UNKNOWN_RUN,
    /** Several entities or months have held runs of that id: name one. */
    AMBIGUOUS_RUN,
    NOT_HELD,
    ALREADY_DECIDED,
    /** A newer run of the month is held: decide about that. */
    SUPERSEDED;

    /** Stable, kebab-case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Reason why() {
    return reason;
  }
}
