package org.finopshub.routes.demo.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import org.finopshub.routes.demo.generate.GenerationPlan.GeneratedEntity;

/** Writes one month's cloud bill of one entity, line by line, in constant memory. */
final class FocusFile {
  private final GenerationPlan plan;
  private final UsageTally tally;

  FocusFile(GenerationPlan plan, UsageTally tally) {
    this.plan = plan;
    this.tally = tally;
  }

  /** Replaces the file; readers see the old one or the whole new one. */
  void write(Path file, GeneratedEntity entity, YearMonth period) throws IOException {
    var lines = new FocusLines(plan.seed(), entity, period);
    try (var csv = CsvFile.create(file)) {
      csv.write(FocusColumn.headers());
      for (long index = 0; index < entity.cloudLinesPerMonth(); index++) {
        csv.write(line(lines, index, entity, period).values());
      }
      csv.finish();
    }
  }

  private FocusLine line(FocusLines lines, long index, GeneratedEntity entity, YearMonth period) {
    var line = lines.next();
    if (isLate(index, period)) {
      line.billIn(period.minusMonths(1), FocusDates.ISO);
    }
    var oddity = lines.oddityOf(index);
    oddity.ifPresent(found -> found.befall(line));
    var fate = oddity.map(Oddity::fate).orElse(Oddity.Fate.TAKEN);
    tally.add(entity, period, line, fate.settled(line.isOfSharedProduct()));
    return line;
  }

  /** The line after the odd ones is billed late: it belongs to the month before. */
  private boolean isLate(long index, YearMonth period) {
    return index == Oddity.values().length && period.isAfter(plan.firstPeriod());
  }
}
