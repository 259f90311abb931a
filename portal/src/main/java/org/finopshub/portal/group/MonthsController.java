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
import org.finopshub.group.period.MonthQuery;
import org.finopshub.group.period.MonthReport;
import org.finopshub.group.period.MonthState;
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

/** Which months of which entities are closed. */
@RestController
@Profile("group")
@Tag(name = "group")
final class MonthsController {
  private static final List<String> KNOWN =
      List.of("entity", "from", "to", "state", "limit", "offset", "format");

  private final MonthReport report;
  private final Clock clock;

  MonthsController(MonthReport report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  @GetMapping("/group/v1/months")
  @Operation(
      summary = "Months of the entities",
      description =
          "Lists the months that were loaded or closed, newest first, with every change of their"
              + " state.")
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Only months that stand so.",
      example = "CLOSED",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"OPEN", "CLOSED", "REOPENED"}))
  @SliceFilter
  @Paged
  @ApiResponse(
      responseCode = "200",
      description = "The months of the page, or with format=csv the same as a file.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = PublishedMonths.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  @Refusable
  ResponseEntity<?> months(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, KNOWN);
    var format = asked.choice("format", Words.of(AnswerFormat.class)).orElse(AnswerFormat.JSON);
    var list = PublishedMonths.of(report.months(query(asked)), clock.instant());
    return switch (format) {
      case JSON -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(list);
      case CSV ->
          CsvAnswer.of(
              "months.csv",
              PublishedMonth.TEXTS,
              List.of(),
              list.items().stream().map(PublishedMonth::row).toList(),
              list.total(),
              list.asOf());
    };
  }

  private static MonthQuery query(QueryParameters asked) {
    var page = asked.page();
    return new MonthQuery(
        asked.id("entity"),
        asked.month("from"),
        asked.month("to"),
        asked.choice("state", Words.asAnswered(MonthState.class)),
        page.limit(),
        page.offset());
  }
}
