package org.finopshub.portal.page.group;

import java.util.Arrays;
import java.util.List;
import org.finopshub.group.variance.Figure;
import org.finopshub.group.variance.Variance;
import org.finopshub.group.variance.VarianceAnswer;
import org.finopshub.portal.query.Counted;

/**
 * A difference by its parts, in one currency.
 *
 * @param figures the columns: those that are not zero in every row
 */
record Parted(List<Figure> figures, List<Variance> rows) implements Counted {

  static Parted of(VarianceAnswer answer, String currency) {
    var rows = answer.items().stream().filter(row -> row.currency().equals(currency)).toList();
    return new Parted(
        Arrays.stream(Figure.values())
            .filter(figure -> rows.stream().anyMatch(row -> isThere(row, figure)))
            .toList(),
        rows);
  }

  private static boolean isThere(Variance row, Figure figure) {
    var found = row.figures().get(figure);
    return found != null && found.signum() != 0;
  }

  @Override
  public long rowCount() {
    return rows.size();
  }
}
