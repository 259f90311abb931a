package org.finopshub.routes.demo.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.routes.demo.generate.GenerationPlan.GeneratedEntity;

/** Writes one month's metered quantities of one entity. */
final class InternalFile {
  private final GenerationPlan plan;
  private final UsageTally tally;

  InternalFile(GenerationPlan plan, UsageTally tally) {
    this.plan = plan;
    this.tally = tally;
  }

  /** The plain usage file a hub takes: application, product, quantity, unit. */
  void writeUsage(Path file, GeneratedEntity entity, YearMonth period) throws IOException {
    write(file, entity, period, InternalLine.HEADERS, List.of());
  }

  /** The rows of the metering table: the same, with the day they were metered first. */
  void writeMetering(Path file, GeneratedEntity entity, YearMonth period) throws IOException {
    var headers = new ArrayList<>(List.of("metered_on"));
    headers.addAll(InternalLine.HEADERS);
    write(file, entity, period, headers, List.of(period.atDay(15).toString()));
  }

  private void write(
      Path file, GeneratedEntity entity, YearMonth period, List<String> headers, List<String> head)
      throws IOException {
    var lines = new InternalLines(plan.seed(), entity, period);
    try (var csv = CsvFile.create(file)) {
      csv.write(headers);
      for (long index = 0; index < entity.internalLinesPerMonth(); index++) {
        var line = lines.next(index);
        var row = new ArrayList<>(head);
        row.addAll(line.values());
        csv.write(row);
        tally.add(entity, period, line);
      }
      csv.finish();
    }
  }
}
