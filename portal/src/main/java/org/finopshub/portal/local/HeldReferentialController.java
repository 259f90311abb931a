package org.finopshub.portal.local;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.finopshub.local.report.ReferentialHistory;
import org.finopshub.portal.openapi.Paged;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The referential an entity computes with, and what came of the group's bundles. */
@RestController
@RequestMapping("/local/v1/referential")
@Profile("local")
@Tag(name = "local")
final class HeldReferentialController {
  private static final List<String> PAGE = List.of("limit", "offset");
  private static final int BUNDLES = 100;

  private final ReferentialHistory history;
  private final Clock clock;

  HeldReferentialController(ReferentialHistory history, Clock clock) {
    this.history = history;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "Versions of the referential this entity holds",
      description =
          "Lists every version months were computed with, the current one first, and what came of"
              + " the bundles the group published last.")
  @Paged
  @ApiResponse(
      responseCode = "200",
      description = "The versions of the page, and the last 100 bundles.",
      useReturnTypeSchema = true)
  @Refusable
  HeldReferential referential(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var page = QueryParameters.of(parameters, PAGE).page();
    return new HeldReferential(
        history.versions(page.limit(), page.offset()).stream().map(ReferentialInUse::of).toList(),
        history.count(),
        history.bundles(BUNDLES).stream().map(ReceivedBundle::of).toList(),
        clock.instant());
  }
}
