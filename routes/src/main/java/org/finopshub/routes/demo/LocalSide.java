package org.finopshub.routes.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.finopshub.local.referential.ReferentialStore;
import org.finopshub.local.report.BatchRunReport;
import org.finopshub.local.report.BatchRunRow;
import org.finopshub.local.report.ExportReport;
import org.finopshub.local.report.ExportRow;
import org.finopshub.local.report.MonthSummary;
import org.finopshub.local.report.RunSummary;
import org.finopshub.local.usage.TakeProgress;
import org.finopshub.local.usage.UsageIntake;
import org.finopshub.routes.local.MonthOrders;
import org.finopshub.routes.local.RunOrder;
import org.springframework.context.ApplicationContext;

/** What the demo asks of one entity's hub. */
final class LocalSide {
  private static final int ALL = 10_000;
  private static final Set<String> ANSWERED = Set.of("ACCEPTED", "REJECTED");

  private final String entityId;
  private final ApplicationContext hub;

  LocalSide(String entityId, ApplicationContext hub) {
    this.entityId = entityId;
    this.hub = hub;
  }

  String entityId() {
    return entityId;
  }

  /** Whether the group's referential has come. */
  boolean holdsReferential() {
    return hub.getBean(ReferentialStore.class).official().isPresent();
  }

  /** Takes the usage files that are new. */
  SortedSet<YearMonth> takeFiles() {
    var taken = hub.getBean(UsageIntake.class).takeNewFiles(TakeProgress.SILENT);
    if (!taken.failures().isEmpty()) {
      throw new IllegalStateException("Usage of " + entityId + ": " + taken.failures());
    }
    return taken.deliveries().stream()
        .flatMap(delivery -> delivery.periods().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Computes a month and queues its drop, unless nothing changed since it was last done. */
  void runMonth(YearMonth period) {
    hub.getBean(MonthOrders.class).complete(new RunOrder(period, "demo", true));
  }

  /** Every month that was ever computed. */
  SortedSet<YearMonth> computedMonths() {
    return hub.getBean(BatchRunReport.class).runs(null, ALL, 0).stream()
        .map(BatchRunRow::period)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Optional<MonthSummary> summary(YearMonth period) {
    return hub.getBean(RunSummary.class).of(period);
  }

  Optional<ExportRow> export(MonthSummary month) {
    return hub.getBean(ExportReport.class).export(month.runId());
  }

  /** The drops the group has not answered. */
  List<ExportRow> openDrops() {
    return hub.getBean(ExportReport.class).exports(null, ALL, 0).stream()
        .filter(drop -> !ANSWERED.contains(drop.status()))
        .toList();
  }
}
