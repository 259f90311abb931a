package org.finopshub.portal.audit;

/** A request could not be written down: it must not be answered. */
final class UnauditedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnauditedException(Throwable cause) {
    super("a request could not be written to the audit: " + cause.getMessage(), cause);
  }
}
