package org.finopshub.portal.local;

import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.finopshub.local.export.DropResend;
import org.finopshub.local.export.UnknownExportException;
import org.finopshub.local.export.UnsendableExportException;
import org.finopshub.local.report.ExportReport;
import org.finopshub.portal.access.Callers;
import org.finopshub.portal.openapi.Decidable;
import org.finopshub.portal.openapi.MonthListDocumentation;
import org.finopshub.portal.openapi.OneRunDocumentation;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.Listing;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The drops an entity sends to the group, and what became of them. */
@RestController
@RequestMapping("/local/v1/exports")
@Profile("local")
@Tag(name = "local")
final class ExportsController {
  private static final List<String> KNOWN = List.of("period", "since", "limit", "offset");

  private final ExportReport report;
  private final DropResend drops;
  private final Callers callers;
  private final Clock clock;

  ExportsController(ExportReport report, DropResend drops, Callers callers, Clock clock) {
    this.report = report;
    this.drops = drops;
    this.callers = callers;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "Drops of this entity",
      description = "Lists the drops queued for or sent to the group, newest first.")
  @Parameter(
      name = "since",
      in = ParameterIn.QUERY,
      description = "Only drops queued at that moment or later.",
      example = "2024-10-05T02:11:09Z",
      schema = @Schema(type = "string", format = "date-time"))
  @MonthListDocumentation
  @Refusable
  Listing<PublishedDrop> exports(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, KNOWN);
    var period = asked.month("period").orElse(null);
    var since = asked.moment("since").orElse(null);
    var page = asked.page();
    return new Listing<>(
        report.exports(period, since, page.limit(), page.offset()).stream()
            .map(PublishedDrop::of)
            .toList(),
        report.count(period, since),
        clock.instant());
  }

  @GetMapping("/{run_id}")
  @Operation(summary = "One drop", description = "Gives the drop of one run.")
  @OneRunDocumentation
  @Refusable
  PublishedDrop export(
      @Parameter(
              description = "The run whose drop it is.",
              example = "0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f",
              schema = @Schema(type = "string", format = "uuid"))
          @PathVariable("run_id")
          String runId) {
    return report
        .export(QueryParameters.parseRunId("run_id", runId))
        .map(PublishedDrop::of)
        .orElseThrow(() -> notListed(runId));
  }

  @GetMapping("/{run_id}/files/{file_name}")
  @Operation(
      summary = "One file of a drop",
      description =
          "Gives a file as it is signed, for a group that fetches drops itself. A Range asks for"
              + " the rest of what broke off.")
  @ApiResponse(
      responseCode = "200",
      description = "The file.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
              schema = @Schema(type = "string", format = "binary")))
  @Refusable
  ResponseEntity<Resource> exportFile(
      @Parameter(
              description = "The run whose drop it is.",
              example = "0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f",
              schema = @Schema(type = "string", format = "uuid"))
          @PathVariable("run_id")
          String runId,
      @Parameter(
              description = "One of the drop's files.",
              example = "atlas_2024-09_0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f.manifest.json")
          @PathVariable("file_name")
          String fileName) {
    return report
        .export(QueryParameters.parseRunId("run_id", runId))
        .orElseThrow(() -> notListed(runId))
        .file(fileName)
        .map(FileSystemResource::new)
        .map(file -> ResponseEntity.ok().contentType(APPLICATION_OCTET_STREAM).<Resource>body(file))
        .orElseThrow(
            () ->
                RefusedRequestException.notFound(
                    "file_name", fileName, "a file of the drop that is still kept"));
  }

  @PostMapping("/{run_id}/resend")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Send a drop again",
      description =
          "Queues the drop of a run once more: the same files under the same number. A group that"
              + " took it answers DUPLICATE, one that lost or refused it takes it in. A drop that"
              + " is on its way stays as it is.")
  @ApiResponse(responseCode = "202", description = "The drop, queued.", useReturnTypeSchema = true)
  @Decidable
  @Refusable
  PublishedDrop resendDrop(
      @Parameter(
              description = "The run whose drop it is.",
              example = "0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f",
              schema = @Schema(type = "string", format = "uuid"))
          @PathVariable("run_id")
          String runId) {
    try {
      drops.resend(QueryParameters.parseRunId("run_id", runId), callers.current().name());
    } catch (UnknownExportException unknown) {
      throw notListed(runId);
    } catch (UnsendableExportException unsendable) {
      throw RefusedRequestException.conflict(
          unsendable.why().code(),
          "run_id",
          runId,
          "a run whose drop is kept and not held; " + unsendable.getMessage());
    }
    return export(runId);
  }

  private static RefusedRequestException notListed(String runId) {
    return RefusedRequestException.notFound(
        "run_id", runId, "a run_id that /local/v1/exports lists");
  }
}
