package org.finopshub.portal.local;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.finopshub.local.report.ApplicationReport;
import org.finopshub.portal.openapi.MonthListDocumentation;
import org.finopshub.portal.openapi.Paged;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.query.Listing;
import org.finopshub.portal.query.MonthList;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An entity's applications: those of its software catalog, and those nobody mapped. */
@RestController
@RequestMapping("/local/v1/applications")
@Profile("local")
@Tag(name = "local")
final class ApplicationsController {
  private static final List<String> PAGE = List.of("limit", "offset");

  private final ApplicationReport report;
  private final Clock clock;

  ApplicationsController(ApplicationReport report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "Applications of the software catalog",
      description =
          "Lists the applications the catalog has or had, by id, with owner, system and"
              + " lifecycle.")
  @Paged
  @ApiResponse(
      responseCode = "200",
      description = "The applications of the page.",
      useReturnTypeSchema = true)
  @Refusable
  Listing<CataloguedApplication> applications(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var page = QueryParameters.of(parameters, PAGE).page();
    return new Listing<>(
        report.applications(page.limit(), page.offset()).stream()
            .map(CataloguedApplication::of)
            .toList(),
        report.count(),
        clock.instant());
  }

  @GetMapping("/unmapped")
  @Operation(
      summary = "Applications no mapping rule knows",
      description =
          "Lists the local application ids whose cost is carried as `unallocated`, with that cost,"
              + " costliest first in each currency.")
  @MonthListDocumentation
  @Refusable
  Listing<CostWithoutApplication> unmapped(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = MonthList.of(parameters);
    var period = asked.period().orElse(null);
    var page = asked.page();
    return new Listing<>(
        report.unmapped(period, page.limit(), page.offset()).stream()
            .map(CostWithoutApplication::of)
            .toList(),
        report.countUnmapped(period),
        clock.instant());
  }
}
