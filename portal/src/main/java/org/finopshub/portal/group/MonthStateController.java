package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.finopshub.portal.openapi.Decidable;
import org.finopshub.portal.openapi.Refusable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Closes and reopens months by hand. */
@RestController
@RequestMapping("/group/v1/months/{entity}/{period}")
@Profile("group")
@Tag(name = "group")
final class MonthStateController {
  private final MonthDecisions decisions;

  MonthStateController(MonthDecisions decisions) {
    this.decisions = decisions;
  }

  @PostMapping("/close")
  @Operation(
      summary = "Close a month",
      description =
          "From now on a drop for the month is held until a steward decides; its prices and"
              + " exchange rates stay as they are. Only a month that is over can be closed.")
  @ApiResponse(
      responseCode = "200",
      description = "The month as it stands now.",
      useReturnTypeSchema = true)
  @Decidable
  @Refusable
  PublishedMonth closeMonth(
      @Parameter(description = "Whose month.", example = "atlas") @PathVariable("entity")
          String entity,
      @Parameter(
              description = "The month.",
              example = "2024-09",
              schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}"))
          @PathVariable("period")
          String period,
      @RequestBody StewardRequest request) {
    return PublishedMonth.of(decisions.close(entity, period, request.requiredReason()));
  }

  @PostMapping("/reopen")
  @Operation(
      summary = "Reopen a closed month",
      description =
          "Drops for the month are loaded again, those that were held too, until somebody closes"
              + " it; the calendar does not. What they change goes to the restatement ledger.")
  @ApiResponse(
      responseCode = "200",
      description = "The month as it stands now.",
      useReturnTypeSchema = true)
  @Decidable
  @Refusable
  PublishedMonth reopenMonth(
      @Parameter(description = "Whose month.", example = "atlas") @PathVariable("entity")
          String entity,
      @Parameter(
              description = "The month.",
              example = "2024-09",
              schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}"))
          @PathVariable("period")
          String period,
      @RequestBody StewardRequest request) {
    return PublishedMonth.of(decisions.reopen(entity, period, request.requiredReason()));
  }
}
