package org.finopshub.routes.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.report.TrackedRun;
import org.finopshub.local.report.ExportRow;
import org.finopshub.local.report.MonthSummary;

/** Puts together what both sides know of every slice. */
final class DemoSlices {
  private final GroupSide group;

  DemoSlices(GroupSide group) {
    this.group = group;
  }

  /** When the group decided last. */
  Instant lastDecision(List<LocalSide> locals) {
    return locals.stream()
        .flatMap(local -> local.computedMonths().stream().map(period -> run(local, period)))
        .flatMap(Optional::stream)
        .map(TrackedRun::decidedAt)
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  List<SliceOutcome> all(List<LocalSide> locals) {
    var outcomes = new ArrayList<SliceOutcome>();
    for (var local : locals) {
      for (var period : local.computedMonths()) {
        local.summary(period).map(month -> outcome(local, month)).ifPresent(outcomes::add);
      }
    }
    return outcomes;
  }

  private SliceOutcome outcome(LocalSide local, MonthSummary month) {
    var run = run(local, month.period());
    return new SliceOutcome(
        local.entityId(),
        month.period(),
        month.linesTaken(),
        month.linesRejected(),
        month.linesUnmapped(),
        month.applications(),
        month.rowsExported(),
        run.map(TrackedRun::rowsLoaded).orElse(0L),
        run.map(TrackedRun::status).map(IngestionStatus::name).orElse("MISSING"),
        month.billedIn(),
        group.billedCost(local.entityId(), month.period()),
        steps(month, local.export(month), run));
  }

  private Optional<TrackedRun> run(LocalSide local, YearMonth period) {
    return local
        .summary(period)
        .flatMap(month -> group.run(local.entityId(), period, month.runId()));
  }

  private static Map<String, BigDecimal> steps(
      MonthSummary month, Optional<ExportRow> drop, Optional<TrackedRun> run) {
    var steps = new LinkedHashMap<>(month.secondsPerStep());
    drop.filter(row -> row.sentAt() != null)
        .ifPresent(row -> steps.put("send", between(row.queuedAt(), row.sentAt())));
    run.filter(row -> row.decidedAt() != null)
        .ifPresent(row -> steps.put("load", between(row.receivedAt(), row.decidedAt())));
    return steps;
  }

  private static BigDecimal between(Instant start, Instant end) {
    return Stopwatch.seconds(Duration.between(start, end).toNanos());
  }
}
