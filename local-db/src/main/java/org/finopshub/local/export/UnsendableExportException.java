package org.finopshub.local.export;

import java.util.Locale;

/** A drop cannot be sent again; the message says how it stands. */
public final class UnsendableExportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  UnsendableExportException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why not. */
  public enum Reason {
    /** It lies at the group, whose steward decides. */
    HELD,
    /** Its files are not where they were written: run the month again. */
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
