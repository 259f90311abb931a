package org.finopshub.routes.demo;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;

/** Lets every entity compute its months. */
final class DemoMonths {
  private final DemoOptions options;
  private final DemoProgress progress;

  DemoMonths(DemoOptions options, DemoProgress progress) {
    this.options = options;
    this.progress = progress;
  }

  /** Takes the files of every entity, then runs each month whose usage may have changed. */
  void run(List<LocalSide> locals) {
    var months = new LinkedHashMap<LocalSide, SortedSet<YearMonth>>();
    progress.begin("take usage", locals.size());
    for (var local : locals) {
      months.put(local, months(local));
      progress.advance(local.entityId());
    }
    progress.begin("compute", months.values().stream().mapToInt(SortedSet::size).sum());
    months.forEach((local, periods) -> periods.forEach(period -> run(local, period)));
  }

  private SortedSet<YearMonth> months(LocalSide local) {
    var months = local.takeFiles();
    if (options.bill().isEmpty()) {
      months.addAll(options.plan().periods());
    }
    return months;
  }

  private void run(LocalSide local, YearMonth period) {
    local.runMonth(period);
    progress.advance(local.entityId() + " " + period);
  }
}
