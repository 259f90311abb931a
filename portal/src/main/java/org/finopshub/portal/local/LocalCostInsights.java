package org.finopshub.portal.local;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.local.LocalEntity;
import org.finopshub.local.report.ApplicationReport;
import org.finopshub.local.report.Dimension;
import org.finopshub.local.report.IntervalCost;
import org.finopshub.local.report.IntervalQuery;
import org.finopshub.local.report.IntervalReport;
import org.finopshub.portal.backstage.Alert;
import org.finopshub.portal.backstage.CostInsights;
import org.finopshub.portal.backstage.Group;
import org.finopshub.portal.backstage.IntervalRow;
import org.finopshub.portal.backstage.Intervals;
import org.finopshub.portal.backstage.Project;
import org.finopshub.portal.problem.RefusedRequestException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The entity and its applications, in the entity's currency. */
@Component
@Profile("local")
final class LocalCostInsights implements CostInsights {
  private final IntervalReport report;
  private final ApplicationReport applications;
  private final LocalEntity entity;
  private final Clock clock;

  LocalCostInsights(
      IntervalReport report, ApplicationReport applications, LocalEntity entity, Clock clock) {
    this.report = report;
    this.applications = applications;
    this.entity = entity;
    this.clock = clock;
  }

  @Override
  public LocalDate lastCompleteDay() {
    return lastMonth().atEndOfMonth();
  }

  @Override
  public List<Group> groups() {
    return List.of(new Group(entity.entityId()));
  }

  @Override
  public List<Project> projects(String group) {
    requireOwn(group);
    return costs(Map.of(), Dimension.APPLICATION, new Intervals(lastMonth(), 1)).stream()
        .filter(cost -> cost.part() != null && cost.period() == null)
        .map(cost -> new Project(cost.part()))
        .toList();
  }

  @Override
  public List<IntervalRow> groupCosts(String group, Intervals intervals) {
    requireOwn(group);
    return rows(Map.of(), Dimension.DOMAIN, intervals);
  }

  @Override
  public List<IntervalRow> projectCosts(String project, Intervals intervals) {
    return rows(Map.of(Dimension.APPLICATION, List.of(project)), Dimension.DOMAIN, intervals);
  }

  @Override
  public Optional<String> application(String reference) {
    return applications.idOf(reference);
  }

  @Override
  public List<IntervalRow> productCosts(
      String product, String group, Optional<String> project, Intervals intervals) {
    requireOwn(group);
    var filters = new HashMap<>(Map.of(Dimension.DOMAIN, List.of(product)));
    project.ifPresent(application -> filters.put(Dimension.APPLICATION, List.of(application)));
    return rows(filters, Dimension.APPLICATION, intervals);
  }

  @Override
  public List<Alert> alerts(String group) {
    requireOwn(group);
    var unmapped = applications.countUnmapped(lastMonth());
    return unmapped == 0
        ? List.of()
        : List.of(
            new Alert(
                "%d application ids have no mapping rule".formatted(unmapped),
                "Their cost of %s is carried as unallocated".formatted(lastMonth())));
  }

  private YearMonth lastMonth() {
    return report
        .lastMonth()
        .orElseGet(() -> YearMonth.now(clock.withZone(ZoneOffset.UTC)).minusMonths(1));
  }

  private void requireOwn(String group) {
    if (!group.equals(entity.entityId())) {
      throw RefusedRequestException.notFound("group", group, "one that user-groups lists");
    }
  }

  private List<IntervalRow> rows(
      Map<Dimension, List<String>> filters, Dimension part, Intervals intervals) {
    return costs(filters, part, intervals).stream().map(LocalCostInsights::row).toList();
  }

  private List<IntervalCost> costs(
      Map<Dimension, List<String>> filters, Dimension part, Intervals intervals) {
    return report.costs(
        new IntervalQuery(intervals.to(), intervals.months(), filters, part, entity.currency()));
  }

  private static IntervalRow row(IntervalCost cost) {
    return new IntervalRow(
        cost.part(),
        cost.period(),
        cost.cost(),
        cost.earlierCost(),
        cost.laterCost(),
        cost.change(),
        cost.changeRatio());
  }
}
