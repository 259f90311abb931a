package org.finopshub.portal.group;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.group.access.EntityScopes;
import org.finopshub.group.alert.AlertQuery;
import org.finopshub.group.alert.AlertReport;
import org.finopshub.group.currency.RateSource;
import org.finopshub.group.ingestion.GroupEntities;
import org.finopshub.group.ingestion.GroupEntity;
import org.finopshub.group.report.Dimension;
import org.finopshub.group.report.IntervalCost;
import org.finopshub.group.report.IntervalQuery;
import org.finopshub.group.report.IntervalReport;
import org.finopshub.portal.backstage.Alert;
import org.finopshub.portal.backstage.CostInsights;
import org.finopshub.portal.backstage.Group;
import org.finopshub.portal.backstage.IntervalRow;
import org.finopshub.portal.backstage.Intervals;
import org.finopshub.portal.backstage.Project;
import org.finopshub.portal.problem.RefusedRequestException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The entities the caller may see, in the group's currency. */
@Component
@Profile("group")
final class GroupCostInsights implements CostInsights {
  private static final int MOST_ALERTS = 100;

  private final IntervalReport report;
  private final AlertReport alerts;
  private final GroupEntities entities;
  private final String currency;
  private final Clock clock;

  GroupCostInsights(
      IntervalReport report,
      AlertReport alerts,
      GroupEntities entities,
      RateSource rates,
      Clock clock) {
    this.report = report;
    this.alerts = alerts;
    this.entities = entities;
    this.currency = rates.groupCurrency();
    this.clock = clock;
  }

  @Override
  public LocalDate lastCompleteDay() {
    return lastMonth().atEndOfMonth();
  }

  @Override
  public List<Group> groups() {
    return entities.all().stream()
        .map(GroupEntity::entityId)
        .filter(EntityScopes.current()::covers)
        .map(Group::new)
        .toList();
  }

  @Override
  public List<Project> projects(String group) {
    return costs(ofEntity(group), Dimension.APPLICATION, new Intervals(lastMonth(), 1)).stream()
        .filter(cost -> cost.part() != null && cost.period() == null)
        .map(cost -> new Project(cost.part()))
        .toList();
  }

  @Override
  public List<IntervalRow> groupCosts(String group, Intervals intervals) {
    return rows(ofEntity(group), Dimension.DOMAIN, intervals);
  }

  @Override
  public List<IntervalRow> projectCosts(String project, Intervals intervals) {
    return rows(Map.of(Dimension.APPLICATION, List.of(project)), Dimension.DOMAIN, intervals);
  }

  /** The group knows no catalog: an application goes by its component's name. */
  @Override
  public Optional<String> application(String reference) {
    return Optional.of(reference.substring(reference.lastIndexOf('/') + 1));
  }

  @Override
  public List<IntervalRow> productCosts(
      String product, String group, Optional<String> project, Intervals intervals) {
    var filters = new HashMap<>(ofEntity(group));
    filters.put(Dimension.DOMAIN, List.of(product));
    project.ifPresent(application -> filters.put(Dimension.APPLICATION, List.of(application)));
    return rows(filters, Dimension.APPLICATION, intervals);
  }

  @Override
  public List<Alert> alerts(String group) {
    var shown = new ArrayList<Alert>();
    long unrated =
        costs(ofEntity(group), Dimension.DOMAIN, new Intervals(lastMonth(), 1)).get(0).unrated();
    if (unrated > 0) {
      shown.add(
          new Alert(
              "Costs without an exchange rate to " + currency,
              "%d costs of %s and the month before are not shown".formatted(unrated, lastMonth())));
    }
    alerts.alerts(open(group)).items().stream()
        .map(
            alert ->
                new Alert(
                    alert.message(), "%s since %s".formatted(alert.severity(), alert.raisedAt())))
        .forEach(shown::add);
    return shown;
  }

  private static AlertQuery open(String group) {
    return new AlertQuery(
        Optional.of(true),
        Optional.empty(),
        Optional.of(group),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        MOST_ALERTS,
        0);
  }

  private YearMonth lastMonth() {
    return report
        .lastCompleteMonth()
        .orElseGet(() -> YearMonth.now(clock.withZone(ZoneOffset.UTC)).minusMonths(1));
  }

  private Map<Dimension, List<String>> ofEntity(String group) {
    if (!groups().contains(new Group(group))) {
      throw RefusedRequestException.notFound("group", group, "one that user-groups lists");
    }
    return Map.of(Dimension.ENTITY, List.of(group));
  }

  private List<IntervalRow> rows(
      Map<Dimension, List<String>> filters, Dimension part, Intervals intervals) {
    return costs(filters, part, intervals).stream().map(GroupCostInsights::row).toList();
  }

  private List<IntervalCost> costs(
      Map<Dimension, List<String>> filters, Dimension part, Intervals intervals) {
    return report.costs(
        new IntervalQuery(intervals.to(), intervals.months(), filters, part, currency));
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
