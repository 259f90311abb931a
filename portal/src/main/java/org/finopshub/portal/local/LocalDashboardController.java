package org.finopshub.portal.local;

import static org.finopshub.portal.query.Figures.plain;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.List;
import org.finopshub.local.report.Dashboard;
import org.finopshub.local.report.DashboardQuery;
import org.finopshub.local.report.DashboardReport;
import org.finopshub.local.report.Measure;
import org.finopshub.local.report.TopApplications;
import org.finopshub.portal.cost.Completeness;
import org.finopshub.portal.dashboard.ComparedCost;
import org.finopshub.portal.dashboard.DashboardDocumentation;
import org.finopshub.portal.dashboard.DashboardParameters;
import org.finopshub.portal.dashboard.DashboardTable;
import org.finopshub.portal.dashboard.MonthCost;
import org.finopshub.portal.dashboard.TopDocumentation;
import org.finopshub.portal.dashboard.TopTable;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A month of one entity, or of some of its domains, at a glance and from its top. */
@RestController
@Profile("local")
@Tag(name = "local")
final class LocalDashboardController {
  private final DashboardReport report;
  private final TopApplications applications;

  LocalDashboardController(DashboardReport report, TopApplications applications) {
    this.report = report;
    this.applications = applications;
  }

  @GetMapping("/local/v1/dashboard")
  @Operation(
      summary = "A month of this entity at a glance",
      description =
          "The month beside the one before, 13 months by domain, the domains, and the applications"
              + " that changed most, from one query over the views.")
  @DashboardDocumentation
  DashboardTable localDashboard(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = new DashboardParameters(parameters);
    return table(
        report.dashboard(
            new DashboardQuery(
                asked.period(),
                asked.ids("domain"),
                asked.measure(Measure.EFFECTIVE_COST, Measure.BILLED_COST),
                asked.movers())));
  }

  @GetMapping("/local/v1/top")
  @Operation(
      summary = "The costliest applications of a month",
      description =
          "By effective cost, within each currency; found by an index, so that it takes as long"
              + " however many applications there are.")
  @TopDocumentation
  TopTable localTop(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, List.of("period", "limit"));
    var top = applications.of(asked.requiredMonth("period"), asked.number("limit", 1, 100, 10));
    return new TopTable(
        top.items().stream().map(LocalDashboardController::item).toList(),
        top.asOf(),
        Extents.completeness(top.completeness().months()));
  }

  private static TopTable.Item item(TopApplications.Application found) {
    return new TopTable.Item(
        found.place(),
        null,
        found.applicationId(),
        found.currency(),
        plain(found.effectiveCost()),
        plain(found.billedCost()));
  }

  private static DashboardTable table(Dashboard dashboard) {
    return new DashboardTable(
        dashboard.period().toString(),
        dashboard.totals().stream().map(LocalDashboardController::compared).toList(),
        dashboard.months().stream().map(LocalDashboardController::month).toList(),
        dashboard.domains().stream().map(LocalDashboardController::compared).toList(),
        dashboard.movers().stream().map(LocalDashboardController::compared).toList(),
        dashboard.asOf(),
        completeness(dashboard, dashboard.period()),
        completeness(dashboard, dashboard.period().minusMonths(1)));
  }

  private static Completeness completeness(Dashboard dashboard, YearMonth period) {
    return Extents.completeness(
        dashboard.completeness().months().stream()
            .filter(month -> month.period().equals(period))
            .toList());
  }

  private static MonthCost month(Dashboard.MonthCost month) {
    return new MonthCost(
        month.period().toString(), null, month.domainId(), month.currency(), plain(month.cost()));
  }

  private static ComparedCost compared(Dashboard.Compared part) {
    return new ComparedCost(
        null,
        part.domainId(),
        null,
        part.applicationId(),
        part.currency(),
        plain(part.cost()),
        plain(part.previousCost()),
        plain(part.change()),
        plain(part.changePercent()));
  }
}
