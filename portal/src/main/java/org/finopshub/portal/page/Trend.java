package org.finopshub.portal.page;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What several things cost month by month, in one currency.
 *
 * @param names what there is a column of, in alphabetical order
 * @param rows oldest first
 */
public record Trend(List<String> names, List<Row> rows) {

  /** What one thing cost in one month. */
  public record Cell(YearMonth period, String name, BigDecimal cost) {}

  /**
   * One month.
   *
   * @param costs in the order of the names; null where there is none
   */
  public record Row(YearMonth period, List<BigDecimal> costs) {}

  public static Trend of(List<Cell> cells) {
    var names = new TreeSet<String>();
    var months = new TreeMap<YearMonth, Map<String, BigDecimal>>();
    for (var cell : cells) {
      names.add(cell.name());
      months.computeIfAbsent(cell.period(), month -> new TreeMap<>()).put(cell.name(), cell.cost());
    }
    var rows = new ArrayList<Row>();
    months.forEach((month, costs) -> rows.add(new Row(month, inOrder(names, costs))));
    return new Trend(List.copyOf(names), rows);
  }

  private static List<BigDecimal> inOrder(TreeSet<String> names, Map<String, BigDecimal> costs) {
    var row = new ArrayList<BigDecimal>();
    names.forEach(name -> row.add(costs.get(name)));
    return row;
  }
}
