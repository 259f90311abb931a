package org.finopshub.portal.local;

import static org.finopshub.portal.query.Figures.plain;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import org.finopshub.local.report.Dashboard;
import org.finopshub.local.report.DashboardQuery;
import org.finopshub.local.report.DashboardReport;
import org.finopshub.local.report.Measure;
import org.finopshub.portal.cost.Completeness;
import org.finopshub.portal.dashboard.ComparedCost;
import org.finopshub.portal.dashboard.DashboardDocumentation;
import org.finopshub.portal.dashboard.DashboardParameters;
import org.finopshub.portal.dashboard.DashboardTable;
import org.finopshub.portal.dashboard.MonthCost;
import org.springframework.context.annotation.Profile;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A month of one entity, or of some of its domains, at a glance. */
@RestController
@Profile("local")
@Tag(name = "local")
final class LocalDashboardController {
  private final DashboardReport report;

  LocalDashboardController(DashboardReport report) {
    this.report = report;
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
