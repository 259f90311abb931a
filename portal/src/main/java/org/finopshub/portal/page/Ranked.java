package org.finopshub.portal.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One row of a table with a bar beside its figure.
 *
 * @param length of the bar, in percent of the longest
 */
public record Ranked<T>(T of, int length) {

  /** In the order of the rows. */
  public static <T> List<Ranked<T>> of(List<T> rows, Function<T, BigDecimal> figure) {
    var lengths = BarLengths.of(rows.stream().map(figure).toList());
    var ranked = new ArrayList<Ranked<T>>();
    for (int i = 0; i < rows.size(); i++) {
      ranked.add(new Ranked<>(rows.get(i), lengths.get(i)));
    }
    return ranked;
  }
}
