package org.finopshub.local.report;

import java.util.List;

/** A pricing view the mart never had. */
public final class UnknownPricingViewException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final String found;
  private final List<String> known;

  UnknownPricingViewException(String found, List<String> known) {
    super("There is no pricing view %s; there are %s".formatted(found, known));
    this.found = found;
    this.known = List.copyOf(known);
  }

  public String found() {
    return found;
  }

  public List<String> known() {
    return known;
  }
}
