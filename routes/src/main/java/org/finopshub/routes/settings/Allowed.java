package org.finopshub.routes.settings;

/** What a refused setting should have been; each completes "allowed: …". */
final class Allowed {
  static final String REQUIRED = "a value, this setting has no default";
  static final String ENTITY =
      "2 to 31 lower-case letters, digits and hyphens, not starting with a hyphen";
  static final String PORT = "a port, 1 to 65535";
  static final String DAY = "a day of the month, 1 to 31";
  static final String AT_LEAST_ONE = "at least 1";
  static final String A_YEAR = "at least 12, a year";
  static final String SHARE = "a number from 0, such as 0.5 for a half";
  static final String CRON = "a Quartz cron expression such as '0 0/15 * * * ?'";
  static final String NOT_EMPTY = "at least one entry";

  private Allowed() {}
}
