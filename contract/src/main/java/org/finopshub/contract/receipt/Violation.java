package org.finopshub.contract.receipt;

/**
 * One way in which a drop breaks the contract; the same words stand in receipt, log line and page.
 *
 * @param code stable, kebab-case, one of {@link ViolationCode}
 * @param message what was found, what was expected and what to do
 * @param file file name inside the drop, or null
 * @param row fact row in that file, 1 = first row after the header, or null
 * @param column fact column or manifest property, or null
 * @param value the offending value, cut to 200 characters, or null
 */
public record Violation(
    String code, String message, String file, Long row, String column, String value) {
  private static final int MAX_VALUE = 200;

  public Violation {
    value = value == null || value.length() <= MAX_VALUE ? value : value.substring(0, MAX_VALUE);
  }

  /** About a drop as a whole. */
  public static Violation of(ViolationCode code, String message) {
    return new Violation(code.code(), message, null, null, null, null);
  }

  /** About one file of a drop. */
  public static Violation ofFile(ViolationCode code, String message, String file) {
    return new Violation(code.code(), message, file, null, null, null);
  }
}
