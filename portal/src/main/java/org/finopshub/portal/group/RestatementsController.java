package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.finopshub.group.period.RestatementReport;
import org.finopshub.portal.csv.AnswerFormat;
import org.finopshub.portal.csv.CsvAnswer;
import org.finopshub.portal.openapi.Paged;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.openapi.SliceFilter;
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

/** What changed in months that are or were closed. */
@RestController
@Profile("group")
@Tag(name = "group")
final class RestatementsController {
  private static final List<String> KNOWN =
      List.of("entity", "from", "to", "limit", "offset", "format");

  private final RestatementReport report;
  private final Clock clock;

  RestatementsController(RestatementReport report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  @GetMapping("/group/v1/restatements")
  @Operation(
      summary = "The restatement ledger",
      description =
          "Lists what runs changed in months that are or were closed: by domain and currency the"
              + " figures before and after, who allowed it and why, newest first.")
  @SliceFilter
  @Paged
  @ApiResponse(
      responseCode = "200",
      description = "The entries of the page, or with format=csv the same as a file.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = PublishedRestatements.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  @Refusable
  @Revalidated(kept = false)
  ResponseEntity<?> restatements(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, KNOWN);
    var format = asked.choice("format", Words.of(AnswerFormat.class)).orElse(AnswerFormat.JSON);
    var list = list(asked);
    return switch (format) {
      case JSON -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(list);
      case CSV ->
          CsvAnswer.of(
              "restatements.csv",
              PublishedRestatement.TEXTS,
              PublishedRestatement.FIGURES,
              list.items().stream().map(PublishedRestatement::row).toList(),
              list.total(),
              list.asOf());
    };
  }

  private PublishedRestatements list(QueryParameters asked) {
    var page = asked.page();
    return PublishedRestatements.of(
        report.restatements(
            asked.id("entity"),
            asked.month("from"),
            asked.month("to"),
            page.limit(),
            page.offset()),
        clock.instant());
  }
}
