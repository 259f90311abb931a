package org.finopshub.routes.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.finopshub.group.access.EntityScope;
import org.finopshub.group.access.EntityScopes;
import org.finopshub.group.completeness.AssessedMonth;
import org.finopshub.group.completeness.CompletenessQuery;
import org.finopshub.group.completeness.CompletenessReport;
import org.finopshub.group.completeness.CompletenessStatus;
import org.finopshub.group.period.MonthStates;
import org.finopshub.group.report.CostQuery;
import org.finopshub.group.report.Dimension;
import org.finopshub.group.report.GroupCostReport;
import org.finopshub.group.report.IngestionReport;
import org.finopshub.group.report.Measure;
import org.finopshub.group.report.TrackedRun;
import org.finopshub.group.report.TrackedRunDetail;
import org.springframework.context.ApplicationContext;

/** What the demo asks of the group's hub. */
final class GroupSide {
  private static final Set<CompletenessStatus> SETTLED =
      Set.of(CompletenessStatus.COMPLETE, CompletenessStatus.EXPECTED);

  private final ApplicationContext hub;

  GroupSide(ApplicationContext hub) {
    this.hub = hub;
  }

  /** The tracked run of one entity and month. */
  Optional<TrackedRun> run(String entityId, YearMonth period, UUID runId) {
    return read(IngestionReport.class, report -> report.run(runId)).stream()
        .map(TrackedRunDetail::run)
        .filter(run -> run.entityId().equals(entityId) && run.period().equals(period))
        .max(Comparator.comparing(TrackedRun::receivedAt));
  }

  /** Currency to billed cost of one slice, as the views show it. */
  Map<String, BigDecimal> billedCost(String entityId, YearMonth period) {
    var costs = new TreeMap<String, BigDecimal>();
    var answer = read(GroupCostReport.class, report -> report.costs(of(entityId, period)));
    for (var item : answer.items()) {
      costs.put(
          item.get("currency").toString(), new BigDecimal(item.get("billed_cost").toString()));
    }
    return costs;
  }

  /** Closes a month, unless it is closed. */
  void close(String entityId, YearMonth period, String reason) {
    var months = hub.getBean(MonthStates.class);
    if (!months.isClosed(entityId, period)) {
      months.close(entityId, period, "demo", reason);
    }
  }

  /** The months that are neither complete nor still to come, as the group last assessed them. */
  List<AssessedMonth> unsettledMonths() {
    var all =
        new CompletenessQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            CostQuery.MAX_LIMIT,
            0);
    return read(CompletenessReport.class, report -> report.months(all)).items().stream()
        .filter(month -> !SETTLED.contains(month.status()))
        .toList();
  }

  /** Whether the views show everything decided until then. */
  boolean showsEverythingUntil(Instant decidedAt) {
    var nothing = of("", YearMonth.of(2000, 1));
    var answer = read(GroupCostReport.class, report -> report.costs(nothing));
    return answer.asOf() != null && !answer.asOf().isBefore(decidedAt);
  }

  private <B, T> T read(Class<B> report, Function<B, T> question) {
    return EntityScopes.within(EntityScope.ALL, () -> question.apply(hub.getBean(report)));
  }

  private static CostQuery of(String entityId, YearMonth period) {
    return new CostQuery(
        period,
        period,
        List.of(Dimension.ENTITY),
        Map.of(Dimension.ENTITY, List.of(entityId)),
        List.of(),
        List.of(Measure.BILLED_COST),
        List.of(),
        CostQuery.MAX_LIMIT,
        0);
  }
}
