package org.finopshub.portal.page.local;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.finopshub.local.report.BatchRunReport;
import org.finopshub.local.report.BatchRunRow;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The months this hub has computed. */
@Component
@Profile("local")
final class Months {
  private static final int MOST_RUNS = 1_000;
  private static final String DONE = "DONE";

  private final BatchRunReport runs;

  Months(BatchRunReport runs) {
    this.runs = runs;
  }

  /** Newest first. */
  List<YearMonth> computed() {
    return runs.runs(null, MOST_RUNS, 0).stream()
        .filter(run -> run.status().equals(DONE))
        .map(BatchRunRow::period)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
