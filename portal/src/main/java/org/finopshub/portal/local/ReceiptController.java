package org.finopshub.portal.local;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.finopshub.contract.receipt.Receipt;
import org.finopshub.contract.receipt.ReceiptJson;
import org.finopshub.local.report.ExportReport;
import org.finopshub.portal.openapi.Problem;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the group's answer to a drop from a group that fetches drops itself. */
@RestController
@Profile("local")
@Tag(name = "local")
final class ReceiptController {
  private static final String EXAMPLE =
      """
      {"entity_id":"atlas","period_month":"2024-09",\
      "run_id":"0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f","export_seq":3,"status":"LOADED",\
      "received_at":"2024-10-05T02:12:00Z","decided_at":"2024-10-05T02:12:02Z",\
      "rows_loaded":18250,"violation_count":0,"violations":[]}""";

  private final ExportReport report;
  private final ReceiptInbox inbox;

  ReceiptController(ExportReport report, ReceiptInbox inbox) {
    this.report = report;
    this.inbox = inbox;
  }

  @PostMapping("/local/v1/exports/{run_id}/receipt")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Answer a drop",
      description =
          "Takes the receipt of a drop, the same file that a group without this way puts into the"
              + " outbox. The same receipt again changes nothing.")
  @ApiResponse(responseCode = "204", description = "Taken.")
  @ApiResponse(
      responseCode = "404",
      description = "This hub has no drop of that run.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(implementation = Problem.class)))
  @Refusable
  void takeReceipt(
      @Parameter(
              description = "The run whose drop is answered.",
              example = "0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f",
              schema = @Schema(type = "string", format = "uuid"))
          @PathVariable("run_id")
          String runId,
      @io.swagger.v3.oas.annotations.parameters.RequestBody(
              description = "A receipt of the contract.",
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      schema = @Schema(type = "object"),
                      examples = @ExampleObject(EXAMPLE)))
          @RequestBody
          byte[] content) {
    var run = QueryParameters.parseRunId("run_id", runId);
    var receipt = receipt(content);
    requireAbout(run, receipt);
    if (report.export(run).isEmpty()) {
      throw RefusedRequestException.notFound(
          "run_id", runId, "a run_id that /local/v1/exports lists");
    }
    inbox.take(receipt);
  }

  private static Receipt receipt(byte[] content) {
    try {
      return ReceiptJson.read(content);
    } catch (IllegalArgumentException unreadable) {
      throw RefusedRequestException.invalidParameter(
          "receipt", unreadable.getMessage(), "a receipt as the contract writes it");
    }
  }

  private static void requireAbout(UUID run, Receipt receipt) {
    if (!receipt.runId().equals(run)) {
      throw RefusedRequestException.invalidParameter(
          "receipt", "a receipt of run " + receipt.runId(), "the receipt of run " + run);
    }
  }
}
