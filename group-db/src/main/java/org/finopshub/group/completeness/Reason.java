package org.finopshub.group.completeness;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What a loaded month may lack. Its score is 1 less the weights of its reasons, whatever their
 * extent; a month that is not loaded has none, and score 0.
 */
public enum Reason {
  /** The entity calls the month partial. */
  NOT_FINAL("0.25"),
  /** A domain of the month before is gone without being retired, or an expected one is absent. */
  DOMAIN_GONE("0.20"),
  /** Far fewer applications than usual. */
  APPLICATIONS_BELOW_MEDIAN("0.20"),
  /** Far less billed than usual in one of the currencies. */
  COST_BELOW_MEDIAN("0.20"),
  /** Something was found in it that somebody should look at. */
  FINDINGS("0.05");

  private final BigDecimal weight;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Reason(String weight) {
    this.weight = new BigDecimal(weight);
  }

  /** Taken off the score. */
  public BigDecimal weight() {
    return weight;
  }

  /** Kebab-case, as stored and shown. */
  public String code() {
    return code;
  }
}
