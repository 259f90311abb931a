package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.finopshub.group.alert.AlertDecisions;
import org.finopshub.group.alert.AlertQuery;
import org.finopshub.group.alert.AlertReport;
import org.finopshub.portal.access.Callers;
import org.finopshub.portal.openapi.OneAlertDocumentation;
import org.finopshub.portal.openapi.Paged;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.Listing;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people should look at, and what they do about it. */
@RestController
@RequestMapping("/group/v1/alerts")
@Profile("group")
@Tag(name = "group")
final class AlertsController {
  private static final int LONGEST_KEY = 200;

  private final AlertReport report;
  private final AlertDecisions decisions;
  private final Callers callers;
  private final Clock clock;

  AlertsController(AlertReport report, AlertDecisions decisions, Callers callers, Clock clock) {
    this.report = report;
    this.decisions = decisions;
    this.callers = callers;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "What to look at",
      description = "Lists the open alerts, or those that were, the newest first.")
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "What is open, what is over, or both.",
      example = "open",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"open", "resolved", "all"},
              defaultValue = "open"))
  @Parameter(
      name = "entity",
      in = ParameterIn.QUERY,
      description = "Only this entity.",
      example = "boreal",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "period",
      in = ParameterIn.QUERY,
      description = "Only this month.",
      example = "2024-09",
      schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}"))
  @Parameter(
      name = "code",
      in = ParameterIn.QUERY,
      description = "Only what is about this.",
      example = "missing",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "severity",
      in = ParameterIn.QUERY,
      description = "Only as severe as this.",
      example = "critical",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"warning", "critical"}))
  @Paged
  @ApiResponse(
      responseCode = "200",
      description = "The entries of the page.",
      useReturnTypeSchema = true)
  @Refusable
  Listing<RaisedAlert> alerts(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var found = report.alerts(AlertParameters.query(parameters));
    return new Listing<>(
        found.items().stream().map(RaisedAlert::of).toList(), found.total(), clock.instant());
  }

  @GetMapping("/{key}")
  @Operation(
      summary = "The history of one cause",
      description = "Gives every time the cause stood, and each turn its alerts took.")
  @OneAlertDocumentation
  @Refusable
  CauseHistory alertHistory(@PathVariable("key") String key) {
    var known = parse(key);
    var turns = report.history(known).stream().map(CauseHistory.Turn::of).toList();
    if (turns.isEmpty()) {
      throw unknown(key);
    }
    return new CauseHistory(known, occurrences(known), turns, clock.instant());
  }

  @PostMapping("/{key}/acknowledge")
  @Operation(
      summary = "Say that you look into an alert",
      description =
          "Writes it down; the first one stays. An alert of a doubted identity ends with it, since"
              + " nothing else would end it.")
  @OneAlertDocumentation
  @Refusable
  RaisedAlert acknowledgeAlert(@PathVariable("key") String key) {
    if (!decisions.acknowledge(parse(key), callers.current().name())) {
      throw unknown(key);
    }
    return newest(key);
  }

  @PostMapping("/{key}/silence")
  @Operation(
      summary = "Keep channels quiet about a cause",
      description =
          "Until the given moment no channel hears of the cause, also when it comes back meanwhile;"
              + " what was announced before is still resolved aloud.")
  @OneAlertDocumentation
  @Refusable
  RaisedAlert silenceAlert(@PathVariable("key") String key, @RequestBody AlertSilence silence) {
    if (!decisions.silence(
        parse(key), silence.end(clock.instant()), callers.current().name(), silence.why())) {
      throw unknown(key);
    }
    return newest(key);
  }

  private RaisedAlert newest(String key) {
    return occurrences(key).get(0);
  }

  private List<RaisedAlert> occurrences(String key) {
    var query =
        new AlertQuery(
            Optional.empty(),
            Optional.of(key),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            QueryParameters.USUAL_ROWS,
            0);
    return report.alerts(query).items().stream().map(RaisedAlert::of).toList();
  }

  private static String parse(String key) {
    return QueryParameters.parseText("key", key, LONGEST_KEY);
  }

  private static RefusedRequestException unknown(String key) {
    return RefusedRequestException.notFound("key", key, "a key that /group/v1/alerts lists");
  }
}
