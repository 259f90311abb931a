package org.finopshub.portal.page.group;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.finopshub.group.completeness.AssessedMonth;
import org.finopshub.group.completeness.CompletenessStatus;
import org.finopshub.portal.query.Counted;

/**
 * How the entities' months stand, one beside the other.
 *
 * @param months the columns, oldest first, with those between that nobody was to deliver
 * @param lacking what is not complete although it is due, newest first
 */
record HeatMap(List<YearMonth> months, List<Row> rows, List<AssessedMonth> lacking)
    implements Counted {
  /** As many as fit beside each other. */
  private static final int COLUMNS = 14;

  private static final Set<CompletenessStatus> FINE =
      Set.of(CompletenessStatus.COMPLETE, CompletenessStatus.EXPECTED);

  /**
   * One entity.
   *
   * @param cells in the order of the months; null where nothing was expected
   */
  record Row(String entityId, List<AssessedMonth> cells) {}

  static HeatMap of(List<AssessedMonth> slices) {
    var months = new TreeSet<YearMonth>();
    var entities = new TreeMap<String, Map<YearMonth, AssessedMonth>>();
    for (var slice : slices) {
      months.add(slice.period());
      entities
          .computeIfAbsent(slice.entityId(), entity -> new TreeMap<>())
          .put(slice.period(), slice);
    }
    var shown = columns(months);
    var rows = new ArrayList<Row>();
    entities.forEach((entity, cells) -> rows.add(new Row(entity, cells(shown, cells))));
    return new HeatMap(
        shown,
        rows,
        slices.stream()
            .filter(slice -> !FINE.contains(slice.status()))
            .sorted(
                Comparator.comparing(AssessedMonth::period)
                    .reversed()
                    .thenComparing(AssessedMonth::entityId))
            .toList());
  }

  private static List<YearMonth> columns(SortedSet<YearMonth> months) {
    return months.isEmpty()
        ? List.of()
        : Stream.iterate(months.last(), month -> month.minusMonths(1))
            .takeWhile(month -> !month.isBefore(months.first()))
            .limit(COLUMNS)
            .sorted()
            .toList();
  }

  private static List<AssessedMonth> cells(
      List<YearMonth> months, Map<YearMonth, AssessedMonth> known) {
    var cells = new ArrayList<AssessedMonth>();
    months.forEach(month -> cells.add(known.get(month)));
    return cells;
  }

  @Override
  public long rowCount() {
    return rows.stream().mapToLong(row -> row.cells().size()).sum();
  }
}
