package org.finopshub.group.report;

/** The asker's mistake; the message says what to ask instead. */
public final class InvalidCostQueryException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public InvalidCostQueryException(String message) {
    super(message);
  }
}
