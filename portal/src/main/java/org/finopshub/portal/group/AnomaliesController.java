package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.finopshub.group.anomaly.AnomalyReport;
import org.finopshub.portal.access.Callers;
import org.finopshub.portal.csv.CsvAnswer;
import org.finopshub.portal.openapi.Paged;
import org.finopshub.portal.openapi.Problem;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.openapi.SliceFilter;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stands out in the complete months, and what people make of it. */
@RestController
@RequestMapping("/group/v1/anomalies")
@Profile("group")
@Tag(name = "group")
final class AnomaliesController {
  private final AnomalyReport report;
  private final Callers callers;
  private final Clock clock;

  AnomaliesController(AnomalyReport report, Callers callers, Clock clock) {
    this.report = report;
    this.callers = callers;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "What stands out",
      description =
          "Lists products of entities and months whose cost or unit cost stands out, within each"
              + " currency the most cost at stake first. Months that are not complete are left out"
              + " and named.")
  @Parameter(
      name = "domain",
      in = ParameterIn.QUERY,
      description = "Only this domain.",
      example = "compute",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "product",
      in = ParameterIn.QUERY,
      description = "Only this product.",
      example = "vm-standard",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "currency",
      in = ParameterIn.QUERY,
      description = "Only this currency.",
      example = "USD",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "kind",
      in = ParameterIn.QUERY,
      description = "Only what stands out in this way.",
      example = "cost-jump",
      schema =
          @Schema(
              type = "string",
              allowableValues = {
                "unit-cost-peers",
                "unit-cost-history",
                "cost-jump",
                "new-product",
                "vanished-product"
              }))
  @Parameter(
      name = "status",
      in = ParameterIn.QUERY,
      description = "Only what people made this of.",
      example = "open",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"open", "acknowledged", "explained", "dismissed"}))
  @Parameter(
      name = "owner",
      in = ParameterIn.QUERY,
      description = "Only what this owner takes care of.",
      example = "crm team",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "What is there, what went away, or both.",
      example = "standing",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"standing", "resolved", "all"},
              defaultValue = "standing"))
  @SliceFilter
  @Paged
  @ApiResponse(
      responseCode = "200",
      description = "The anomalies, or with format=csv the same as a file.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = AnomalyList.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  @Refusable
  ResponseEntity<?> anomalies(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = new AnomalyParameters(parameters);
    var format = asked.format();
    var list = AnomalyList.of(report.anomalies(asked.query()), clock.instant());
    return switch (format) {
      case JSON -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(list);
      case CSV ->
          CsvAnswer.of(
              "anomalies.csv",
              FoundAnomaly.TEXTS,
              FoundAnomaly.FIGURES,
              list.items().stream().map(FoundAnomaly::row).toList(),
              list.total(),
              list.asOf());
    };
  }

  @PostMapping("/{anomaly_id}")
  @Operation(
      summary = "Say what an anomaly is",
      description =
          "Writes down status, owner and comment; the next searches keep them. Whether the anomaly"
              + " is still there is not theirs to say.")
  @ApiResponse(
      responseCode = "200",
      description = "The anomaly as it stands now.",
      useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "404",
      description = "There is no anomaly of that id.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(implementation = Problem.class)))
  @Refusable
  FoundAnomaly judgeAnomaly(
      @Parameter(
              description = "The anomaly.",
              example = "0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f",
              schema = @Schema(type = "string", format = "uuid"))
          @PathVariable("anomaly_id")
          String anomalyId,
      @RequestBody AnomalyVerdict verdict) {
    return report
        .decide(
            QueryParameters.parseRunId("anomaly_id", anomalyId),
            verdict.decision(callers.current().name()))
        .map(FoundAnomaly::of)
        .orElseThrow(
            () ->
                RefusedRequestException.notFound(
                    "anomaly_id", anomalyId, "an anomaly_id that /group/v1/anomalies lists"));
  }
}
