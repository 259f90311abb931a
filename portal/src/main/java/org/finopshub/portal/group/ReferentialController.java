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
import org.finopshub.group.report.ReferentialReport;
import org.finopshub.portal.openapi.Paged;
import org.finopshub.portal.openapi.Problem;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.Listing;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The official referential: its versions, what each changed, who holds which. */
@RestController
@RequestMapping("/group/v1/referential")
@Profile("group")
@Tag(name = "group")
final class ReferentialController {
  private static final List<String> PAGE = List.of("limit", "offset");
  private static final List<String> CHANGES = List.of("since", "limit", "offset");

  private final ReferentialReport report;
  private final PublicationTrigger trigger;
  private final Clock clock;

  ReferentialController(ReferentialReport report, PublicationTrigger trigger, Clock clock) {
    this.report = report;
    this.trigger = trigger;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "Versions of the referential, and who holds which",
      description =
          "Lists the versions, newest first, and every entity with the version it last said it"
              + " holds. An entity is behind since the first version it lacks was published.")
  @Paged
  @ApiResponse(
      responseCode = "200",
      description = "The versions of the page, and all entities.",
      useReturnTypeSchema = true)
  @Refusable
  ReferentialVersions referential(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var page = QueryParameters.of(parameters, PAGE).page();
    return new ReferentialVersions(
        report.versions(page.limit(), page.offset()).stream().map(OfficialVersion::of).toList(),
        report.count(),
        report.holders().stream().map(VersionHolder::of).toList(),
        clock.instant());
  }

  @GetMapping("/versions/{version}/changes")
  @Operation(
      summary = "What a version changed",
      description =
          "Lists what is added, retired, relabelled, moved or priced otherwise in a version, beside"
              + " the one before it or another one.")
  @Parameter(
      name = "since",
      in = ParameterIn.QUERY,
      description = "The version to compare with; the one before when it is not given.",
      example = "6",
      schema = @Schema(type = "integer", minimum = "1"))
  @Paged
  @ApiResponse(
      responseCode = "200",
      description = "The changes of the page, in the order of the files.",
      useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "404",
      description = "There is no such version, or none before it.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(implementation = Problem.class)))
  @Refusable
  Listing<ReferentialChange> changes(
      @Parameter(
              description = "The version.",
              example = "7",
              schema = @Schema(type = "integer", minimum = "1"))
          @PathVariable("version")
          String version,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, CHANGES);
    var page = asked.page();
    int after = QueryParameters.parseVersion("version", version);
    int before = asked.version("since").orElse(after - 1);
    var changes =
        report
            .difference(before, after)
            .orElseThrow(
                () ->
                    RefusedRequestException.notFound(
                        "version",
                        "%s since %d".formatted(version, before),
                        "two versions that /group/v1/referential lists"));
    return new Listing<>(
        changes.stream()
            .skip(page.offset())
            .limit(page.limit())
            .map(ReferentialChange::of)
            .toList(),
        changes.size(),
        clock.instant());
  }

  @PostMapping("/publish")
  @Operation(
      summary = "Publish the referential now",
      description =
          "Makes a version of the files when their content is new, and owes its signed bundle to"
              + " every entity, as the schedule would. Repeating it changes nothing.")
  @ApiResponse(
      responseCode = "200",
      description = "The version that is current now.",
      useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "422",
      description = "The files cannot be published; `problems` lists why.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(implementation = Problem.class)))
  @Refusable
  PublishedVersion publish() {
    return PublishedVersion.of(trigger.publish(), clock.instant());
  }
}
