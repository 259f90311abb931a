package org.finopshub.portal.local;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.finopshub.contract.conformity.Severity;
import org.finopshub.local.conformity.ConformityQuery;
import org.finopshub.local.conformity.ConformityReading;
import org.finopshub.portal.openapi.ConformityFilter;
import org.finopshub.portal.openapi.Paged;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.query.Listing;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.query.States;
import org.finopshub.portal.query.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the entity diverges from the official referential. */
@RestController
@Profile("local")
@Tag(name = "local")
final class LocalConformityController {
  private static final List<String> KNOWN =
      List.of("period", "severity", "code", "since", "state", "limit", "offset");

  private final ConformityReading report;
  private final Clock clock;

  LocalConformityController(ConformityReading report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  @GetMapping("/local/v1/conformity")
  @Operation(
      summary = "What does not conform",
      description =
          "Lists where this entity diverges from the official referential, with the cost concerned;"
              + " the worst and oldest first. The same goes to the group with each drop.")
  @Parameter(
      name = "period",
      in = ParameterIn.QUERY,
      description = "Only this month.",
      example = "2024-09",
      schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}"))
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "What is there, what is gone, or both.",
      example = "standing",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"standing", "resolved", "all"},
              defaultValue = "standing"))
  @ConformityFilter
  @Paged
  @ApiResponse(
      responseCode = "200",
      description = "The entries of the page.",
      useReturnTypeSchema = true)
  @Refusable
  Listing<OwnFinding> localConformity(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, KNOWN);
    var page = asked.page();
    var found =
        report.findings(
            new ConformityQuery(
                asked.month("period"),
                asked.choice("severity", Words.of(Severity.class)),
                asked.id("code"),
                asked.day("since").map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                States.of(asked),
                page.limit(),
                page.offset()));
    return new Listing<>(
        found.items().stream().map(OwnFinding::of).toList(), found.total(), clock.instant());
  }
}
