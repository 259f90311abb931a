package org.finopshub.routes.settings;

/** A setting that cannot be used; names the property, what it is and what it may be. */
public final class InvalidSettingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InvalidSettingException(String property, Object value, String allowed) {
    this(property, value, allowed, null);
  }

  InvalidSettingException(String property, Object value, String allowed, Throwable cause) {
    super("%s is %s; allowed: %s".formatted(property, value, allowed), cause);
  }
}
