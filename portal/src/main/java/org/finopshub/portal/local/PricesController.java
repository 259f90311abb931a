package org.finopshub.portal.local;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.finopshub.local.report.PriceReport;
import org.finopshub.portal.csv.AnswerFormat;
import org.finopshub.portal.csv.CsvAnswer;
import org.finopshub.portal.openapi.CsvParameter;
import org.finopshub.portal.openapi.Paged;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.query.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an entity values its quantities with. */
@RestController
@Profile("local")
@Tag(name = "local")
final class PricesController {
  private static final List<String> KNOWN =
      List.of("pricing_view", "product", "period", "limit", "offset", "format");

  private final PriceReport report;
  private final Clock clock;

  PricesController(PriceReport report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  @GetMapping("/local/v1/prices")
  @Operation(
      summary = "Prices this entity knows",
      description =
          "Lists the prices of the newest referential, the group's pricing views and the entity's"
              + " own.")
  @Parameter(
      name = "pricing_view",
      in = ParameterIn.QUERY,
      description = "Only this pricing view.",
      example = "group-2024",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "product",
      in = ParameterIn.QUERY,
      description = "Only this product.",
      example = "virtual-machine",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "period",
      in = ParameterIn.QUERY,
      description = "Only prices that hold in this month: valid on its first day.",
      example = "2024-09",
      schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}"))
  @CsvParameter
  @Paged
  @ApiResponse(
      responseCode = "200",
      description = "The prices of the page, or with format=csv the same as a file.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = PriceList.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  @Refusable
  ResponseEntity<?> prices(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, KNOWN);
    var format = asked.choice("format", Words.of(AnswerFormat.class)).orElse(AnswerFormat.JSON);
    var found = report.prices(query(asked));
    var list =
        new PriceList(
            found.items().stream().map(PriceInForce::of).toList(), found.total(), clock.instant());
    return switch (format) {
      case JSON -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(list);
      case CSV ->
          CsvAnswer.of(
              "prices.csv",
              PriceInForce.TEXTS,
              PriceInForce.FIGURES,
              list.items().stream().map(PriceInForce::row).toList(),
              list.total(),
              list.asOf());
    };
  }

  private static PriceReport.Query query(QueryParameters asked) {
    var page = asked.page();
    return new PriceReport.Query(
        asked.id("pricing_view"),
        asked.id("product"),
        asked.month("period"),
        page.limit(),
        page.offset());
  }
}
