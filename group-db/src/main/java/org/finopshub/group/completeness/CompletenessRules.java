package org.finopshub.group.completeness;

import java.math.BigDecimal;

/**
 * From when on a month looks thin.
 *
 * @param trailingMonths months before it that it is compared with, as far as they are final
 * @param fewestMonths with fewer of them it is not compared at all
 * @param share of the median below which applications or billed cost are far below it
 * @param alertBelow score below which a loaded month raises an alert
 */
public record CompletenessRules(
    int trailingMonths, int fewestMonths, BigDecimal share, BigDecimal alertBelow) {
  public static final CompletenessRules DEFAULT =
      new CompletenessRules(6, 3, new BigDecimal("0.5"), new BigDecimal("0.9"));

  boolean isFarBelow(BigDecimal value, BigDecimal median, int months) {
    return months >= fewestMonths && value.compareTo(median.multiply(share)) < 0;
  }
}
