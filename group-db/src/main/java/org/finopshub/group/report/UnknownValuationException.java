package org.finopshub.group.report;

/** A pricing view or a currency nothing can be expressed in; says what can be asked for. */
public final class UnknownValuationException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final String parameter;
  private final String found;
  private final String allowed;

  UnknownValuationException(String parameter, String found, String allowed) {
    super("%s is %s, not %s".formatted(parameter, found, allowed));
    this.parameter = parameter;
    this.found = found;
    this.allowed = allowed;
  }

  /** {@code pricing_view} or {@code convert_to}. */
  public String parameter() {
    return parameter;
  }

  public String found() {
    return found;
  }

  public String allowed() {
    return allowed;
  }
}
