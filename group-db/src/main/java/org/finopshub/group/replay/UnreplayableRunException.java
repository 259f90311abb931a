package org.finopshub.group.replay;

import java.util.Locale;

/** A run cannot be replayed; the message says how it stands. */
public final class UnreplayableRunException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  UnreplayableRunException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why not. */
  public enum Reason {
    UNKNOWN_RUN,
    /** Its drop lies in the inbox and is looked at with every poll. */
    NOT_DECIDED,
    /** Neither archive nor quarantine has its files any more. */
    FILES_GONE;

    /** Stable, kebab-case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Reason why() {
    return reason;
  }
}
