package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.finopshub.group.currency.RateQuery;
import org.finopshub.group.currency.RateReport;
import org.finopshub.portal.openapi.Paged;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.query.Listing;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.revalidation.Revalidated;
import org.springframework.context.annotation.Profile;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The exchange rates costs are converted with. */
@RestController
@Profile("group")
@Tag(name = "group")
final class RatesController {
  private static final List<String> KNOWN =
      List.of("entity", "from", "to", "currency", "limit", "offset");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private final RateReport report;
  private final Clock clock;

  RatesController(RateReport report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  @GetMapping("/group/v1/rates")
  @Operation(
      summary = "Exchange rates by month",
      description =
          "Lists what a unit of each currency is worth in the group's, newest month first, with"
              + " where the rate comes from. A month without an entry has no rate: costs in that"
              + " currency stay in it.")
  @Parameter(
      name = "entity",
      in = ParameterIn.QUERY,
      description = "The rates that count for this entity: its closed months keep theirs.",
      example = "atlas",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "First month.",
      example = "2024-09",
      schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}"))
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      description = "Last month, included.",
      example = "2024-12",
      schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}"))
  @Parameter(
      name = "currency",
      in = ParameterIn.QUERY,
      description = "Only rates of this currency (ISO 4217).",
      example = "USD",
      schema = @Schema(type = "string"))
  @Paged
  @ApiResponse(
      responseCode = "200",
      description = "The rates of the page.",
      useReturnTypeSchema = true)
  @Refusable
  @Revalidated(kept = false)
  Listing<ShownRate> rates(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, KNOWN);
    var page = asked.page();
    var rates =
        report.rates(
            new RateQuery(
                asked.id("entity"),
                asked.month("from"),
                asked.month("to"),
                asked.wordLike("currency", CURRENCY, "an ISO 4217 code, such as USD"),
                page.limit(),
                page.offset()));
    return new Listing<>(
        rates.items().stream().map(ShownRate::of).toList(), rates.total(), clock.instant());
  }
}
