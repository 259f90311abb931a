package org.finopshub.portal.group;

import static org.finopshub.portal.query.Figures.plain;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.finopshub.group.report.Dashboard;
import org.finopshub.group.report.DashboardQuery;
import org.finopshub.group.report.DashboardReport;
import org.finopshub.group.report.Measure;
import org.finopshub.group.report.TopApplications;
import org.finopshub.group.report.UnknownValuationException;
import org.finopshub.portal.cost.CostWords;
import org.finopshub.portal.dashboard.ComparedCost;
import org.finopshub.portal.dashboard.DashboardDocumentation;
import org.finopshub.portal.dashboard.DashboardParameters;
import org.finopshub.portal.dashboard.DashboardTable;
import org.finopshub.portal.dashboard.MonthCost;
import org.finopshub.portal.dashboard.TopDocumentation;
import org.finopshub.portal.dashboard.TopTable;
import org.finopshub.portal.openapi.ConvertToParameter;
import org.finopshub.portal.openapi.EntitiesParameter;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A month of the whole group, or of some of its entities, at a glance and from its top. */
@RestController
@Profile("group")
@Tag(name = "group")
final class GroupDashboardController {
  private static final String ENTITY = "entity";

  private final DashboardReport report;
  private final TopApplications applications;

  GroupDashboardController(DashboardReport report, TopApplications applications) {
    this.report = report;
    this.applications = applications;
  }

  @GetMapping("/group/v1/dashboard")
  @Operation(
      summary = "A month of the group at a glance",
      description =
          "The month beside the one before, 13 months by entity, the domains, and the products that"
              + " changed most, from one query over the views.")
  @DashboardDocumentation
  @EntitiesParameter
  @ConvertToParameter
  DashboardTable groupDashboard(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = new DashboardParameters(parameters, ENTITY, CostWords.CONVERT_TO);
    try {
      return table(
          report.dashboard(
              new DashboardQuery(
                  asked.period(),
                  asked.ids(ENTITY),
                  asked.ids("domain"),
                  asked.measure(Measure.EFFECTIVE_COST, Measure.BILLED_COST),
                  asked.currency(CostWords.CONVERT_TO),
                  asked.movers())));
    } catch (UnknownValuationException unknown) {
      throw RefusedRequestException.invalidParameter(
          unknown.parameter(), unknown.found(), unknown.allowed());
    }
  }

  @GetMapping("/group/v1/top")
  @Operation(
      summary = "The costliest applications of a month",
      description =
          "By effective cost, each with its entity, within each currency; found by an index, so"
              + " that it takes as long however many applications there are.")
  @TopDocumentation
  @EntitiesParameter
  TopTable groupTop(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, List.of("period", "limit", ENTITY));
    var top =
        applications.of(
            asked.requiredMonth("period"), asked.ids(ENTITY), asked.number("limit", 1, 100, 10));
    return new TopTable(
        top.items().stream().map(GroupDashboardController::item).toList(),
        top.asOf(),
        Extents.completeness(top.completeness()));
  }

  private static TopTable.Item item(TopApplications.Application found) {
    return new TopTable.Item(
        found.place(),
        found.entityId(),
        found.applicationId(),
        found.currency(),
        plain(found.effectiveCost()),
        plain(found.billedCost()));
  }

  private static DashboardTable table(Dashboard dashboard) {
    return new DashboardTable(
        dashboard.period().toString(),
        dashboard.totals().stream().map(GroupDashboardController::compared).toList(),
        dashboard.months().stream().map(GroupDashboardController::month).toList(),
        dashboard.domains().stream().map(GroupDashboardController::compared).toList(),
        dashboard.movers().stream().map(GroupDashboardController::compared).toList(),
        dashboard.asOf(),
        Extents.completeness(dashboard.completeness()),
        Extents.completeness(dashboard.completenessBefore()));
  }

  private static MonthCost month(Dashboard.MonthCost month) {
    return new MonthCost(
        month.period().toString(), month.entityId(), null, month.currency(), plain(month.cost()));
  }

  private static ComparedCost compared(Dashboard.Compared part) {
    return new ComparedCost(
        part.entityId(),
        part.domainId(),
        part.productId(),
        null,
        part.currency(),
        plain(part.cost()),
        plain(part.previousCost()),
        plain(part.change()),
        plain(part.changePercent()));
  }
}
