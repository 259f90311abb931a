package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.finopshub.group.completeness.CompletenessQuery;
import org.finopshub.group.completeness.CompletenessReport;
import org.finopshub.group.completeness.CompletenessStatus;
import org.finopshub.portal.csv.AnswerFormat;
import org.finopshub.portal.csv.CsvAnswer;
import org.finopshub.portal.openapi.Paged;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.openapi.SliceFilter;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.query.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which entity has published which month, and how complete it is. */
@RestController
@Profile("group")
@Tag(name = "group")
final class CompletenessController {
  private static final List<String> KNOWN =
      List.of("entity", "from", "to", "status", "limit", "offset", "format");

  private final CompletenessReport report;
  private final Clock clock;

  CompletenessController(CompletenessReport report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  @GetMapping("/group/v1/completeness")
  @Operation(
      summary = "Which months are there",
      description =
          "Lists every month the entities' calendars expect, the running one included, and every"
              + " other that was delivered, as last assessed: by entity, the newest month first.")
  @Parameter(
      name = "status",
      in = ParameterIn.QUERY,
      description = "Only months that stand so.",
      example = "MISSING",
      schema =
          @Schema(
              type = "string",
              allowableValues = {
                "EXPECTED",
                "WAITING",
                "PARTIAL",
                "COMPLETE",
                "LATE",
                "MISSING",
                "HELD",
                "REJECTED"
              }))
  @SliceFilter
  @Paged
  @ApiResponse(
      responseCode = "200",
      description = "The months, or with format=csv the same as a file.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = AssessedSlices.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  @Refusable
  ResponseEntity<?> completeness(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, KNOWN);
    var format = asked.choice("format", Words.of(AnswerFormat.class)).orElse(AnswerFormat.JSON);
    var found = report.months(query(asked));
    var items = found.items().stream().map(AssessedSlice::of).toList();
    return switch (format) {
      case JSON ->
          ResponseEntity.ok()
              .contentType(MediaType.APPLICATION_JSON)
              .body(new AssessedSlices(items, found.total(), clock.instant()));
      case CSV ->
          CsvAnswer.of(
              "completeness.csv",
              AssessedSlice.TEXTS,
              AssessedSlice.FIGURES,
              items.stream().map(AssessedSlice::row).toList(),
              found.total(),
              clock.instant());
    };
  }

  private static CompletenessQuery query(QueryParameters asked) {
    var page = asked.page();
    return new CompletenessQuery(
        asked.id("entity"),
        asked.month("from"),
        asked.month("to"),
        asked.choice("status", Words.asAnswered(CompletenessStatus.class)),
        page.limit(),
        page.offset());
  }
}
