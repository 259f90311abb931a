package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import org.finopshub.group.access.EntityScopes;
import org.finopshub.group.period.EntityCalendars;
import org.finopshub.group.period.MonthReport;
import org.finopshub.group.period.MonthState;
import org.finopshub.group.period.MonthStates;
import org.finopshub.group.period.WrongMonthStateException;
import org.finopshub.portal.access.Callers;
import org.finopshub.portal.openapi.Decidable;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
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
  private final MonthStates months;
  private final MonthReport report;
  private final EntityCalendars calendars;
  private final Callers callers;
  private final Clock clock;

  MonthStateController(
      MonthStates months,
      MonthReport report,
      EntityCalendars calendars,
      Callers callers,
      Clock clock) {
    this.months = months;
    this.report = report;
    this.calendars = calendars;
    this.callers = callers;
    this.clock = clock;
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
    var month = month(entity, period);
    if (!month.isBefore(YearMonth.from(clock.instant().atZone(zone(entity))))) {
      throw RefusedRequestException.conflict(
          "month-not-over", "period", period, "a month that is over");
    }
    return changed(entity, month, MonthState.CLOSED, request);
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
    return changed(entity, month(entity, period), MonthState.REOPENED, request);
  }

  private PublishedMonth changed(
      String entity, YearMonth period, MonthState to, StewardRequest request) {
    String reason = request.requiredReason();
    String by = callers.current().name();
    try {
      if (to == MonthState.CLOSED) {
        months.close(entity, period, by, reason);
      } else {
        months.reopen(entity, period, by, reason);
      }
      return report.month(entity, period).map(PublishedMonth::of).orElseThrow();
    } catch (WrongMonthStateException standing) {
      throw RefusedRequestException.conflict(
          standing.found() == MonthState.CLOSED ? "already-closed" : "not-closed",
          "period",
          period.toString(),
          to == MonthState.CLOSED ? "a month that is not closed" : "a month that is closed");
    }
  }

  private YearMonth month(String entity, String period) {
    var month = QueryParameters.parseMonth("period", period);
    if (!calendars.byEntity().containsKey(entity) || !EntityScopes.current().covers(entity)) {
      throw RefusedRequestException.notFound("entity", entity, "an entity of the group");
    }
    if (!calendars.byEntity().get(entity).expects(month)) {
      throw RefusedRequestException.notFound(
          "period", period, "a month that the entity's calendar expects");
    }
    return month;
  }

  private ZoneId zone(String entity) {
    return calendars.byEntity().get(entity).timeZone();
  }
}
