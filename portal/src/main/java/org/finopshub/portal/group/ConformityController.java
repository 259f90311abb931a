package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.finopshub.contract.conformity.Severity;
import org.finopshub.group.conformity.ConformityQuery;
import org.finopshub.group.conformity.ConformityReading;
import org.finopshub.portal.csv.AnswerFormat;
import org.finopshub.portal.csv.CsvAnswer;
import org.finopshub.portal.openapi.ConformityFilter;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where standing slices diverge from the official referential. */
@RestController
@RequestMapping("/group/v1/conformity")
@Profile("group")
@Tag(name = "group")
final class ConformityController {
  private static final List<String> KNOWN =
      List.of("entity", "from", "to", "severity", "code", "since", "limit", "offset", "format");

  private final ConformityReading report;
  private final Clock clock;

  ConformityController(ConformityReading report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "What does not conform",
      description =
          "Lists where standing slices diverge from the official referential, as the group found it"
              + " at import and as the entity reported it, with the cost concerned; the worst and"
              + " oldest first. What an entity found when it synchronised has no month.")
  @SliceFilter
  @ConformityFilter
  @Paged
  @ApiResponse(
      responseCode = "200",
      description = "The findings, or with format=csv the same as a file.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = SliceFindings.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  @Refusable
  ResponseEntity<?> groupConformity(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, KNOWN);
    var format = asked.choice("format", Words.of(AnswerFormat.class)).orElse(AnswerFormat.JSON);
    var list = SliceFindings.of(report.findings(query(asked)), clock.instant());
    return switch (format) {
      case JSON -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(list);
      case CSV ->
          CsvAnswer.of(
              "conformity.csv",
              SliceFinding.TEXTS,
              SliceFinding.FIGURES,
              list.items().stream().map(SliceFinding::row).toList(),
              list.total(),
              list.asOf());
    };
  }

  private static ConformityQuery query(QueryParameters asked) {
    var page = asked.page();
    return new ConformityQuery(
        asked.id("entity"),
        asked.month("from"),
        asked.month("to"),
        asked.choice("severity", Words.of(Severity.class)),
        asked.id("code"),
        asked.day("since").map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
        page.limit(),
        page.offset());
  }
}
