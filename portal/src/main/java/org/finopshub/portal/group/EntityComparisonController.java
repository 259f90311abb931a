package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.finopshub.group.compare.ComparisonQuery;
import org.finopshub.group.compare.EntityComparison;
import org.finopshub.group.report.Measure;
import org.finopshub.group.report.UnknownValuationException;
import org.finopshub.portal.cost.CostWords;
import org.finopshub.portal.csv.AnswerFormat;
import org.finopshub.portal.csv.CsvAnswer;
import org.finopshub.portal.openapi.ConvertToParameter;
import org.finopshub.portal.openapi.CostParameter;
import org.finopshub.portal.openapi.CsvParameter;
import org.finopshub.portal.openapi.DomainsParameter;
import org.finopshub.portal.openapi.ProductsParameter;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.query.Words;
import org.finopshub.portal.revalidation.Revalidated;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The entities of the group held against each other. */
@RestController
@Profile("group")
@Tag(name = "group")
final class EntityComparisonController {
  private static final List<String> KNOWN =
      List.of("from", "to", "domain", "product", "measure", "convert_to", "format");
  private static final int MOST_MONTHS = 60;

  private final EntityComparison comparison;

  EntityComparisonController(EntityComparison comparison) {
    this.comparison = comparison;
  }

  @GetMapping("/group/v1/entities/compare")
  @Operation(
      summary = "Entities beside each other",
      description =
          "Cost, share, rank and trend of each entity within each currency, and its unit cost when"
              + " products of one unit are asked for. The trend is against the equally long time"
              + " before; both times say how complete they are.")
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      required = true,
      description = "First month.",
      example = "2024-09",
      schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}"))
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      required = true,
      description = "Last month, included. At most 60 months.",
      example = "2024-09",
      schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}"))
  @DomainsParameter
  @ProductsParameter
  @CostParameter
  @ConvertToParameter
  @CsvParameter
  @ApiResponse(
      responseCode = "200",
      description = "The entities, or with format=csv the same as a file.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = ComparedEntities.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  @Refusable
  @Revalidated(last = "to")
  ResponseEntity<?> compareEntities(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, KNOWN);
    var format = asked.choice("format", Words.of(AnswerFormat.class)).orElse(AnswerFormat.JSON);
    var compared = compared(query(asked));
    return switch (format) {
      case JSON -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(compared);
      case CSV ->
          CsvAnswer.of(
              "entities.csv",
              ComparedEntities.TEXTS,
              ComparedEntities.FIGURES,
              compared.items().stream().map(ComparedEntities.Item::row).toList(),
              compared.total(),
              compared.asOf());
    };
  }

  private ComparedEntities compared(ComparisonQuery query) {
    try {
      return ComparedEntities.of(comparison.compare(query));
    } catch (UnknownValuationException unknown) {
      throw RefusedRequestException.invalidParameter(
          unknown.parameter(), unknown.found(), unknown.allowed());
    }
  }

  private static ComparisonQuery query(QueryParameters asked) {
    var from = asked.requiredMonth("from");
    var to = asked.requiredMonth("to");
    if (to.isBefore(from) || to.isAfter(from.plusMonths(MOST_MONTHS - 1L))) {
      throw RefusedRequestException.invalidParameter(
          "to", to.toString(), "%s to %s".formatted(from, from.plusMonths(MOST_MONTHS - 1L)));
    }
    return new ComparisonQuery(
        from,
        to,
        asked.ids("domain"),
        asked.ids("product"),
        asked.choice("measure", costs()).orElse(Measure.EFFECTIVE_COST),
        asked.currency(CostWords.CONVERT_TO));
  }

  private static Map<String, Measure> costs() {
    var costs = new LinkedHashMap<String, Measure>();
    for (var cost : List.of(Measure.EFFECTIVE_COST, Measure.BILLED_COST)) {
      costs.put(Words.of(cost), cost);
    }
    return costs;
  }
}
