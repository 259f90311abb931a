package org.finopshub.portal.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How long bars beside figures are, in percent of the longest; a drawing, not a figure. */
public final class BarLengths {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private BarLengths() {}

  /** By size, whatever the sign; in the order of the figures. */
  public static List<Integer> of(List<BigDecimal> figures) {
    var longest =
        figures.stream().map(BigDecimal::abs).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    return figures.stream().map(figure -> length(figure, longest)).toList();
  }

  private static int length(BigDecimal figure, BigDecimal longest) {
    return longest.signum() == 0
        ? 0
        : figure.abs().multiply(WHOLE).divide(longest, 0, RoundingMode.UP).intValueExact();
  }
}
