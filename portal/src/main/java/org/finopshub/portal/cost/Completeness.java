package org.finopshub.portal.cost;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/** How complete the months of an answer are, counted in slices: one entity in one month each. */
@Schema(description = "How complete the months of the answer are.")
public record Completeness(
    @Schema(description = "Every slice is there and none is partial.", example = "false")
        boolean complete,
    @JsonProperty("expected_slices")
        @Schema(description = "Entities asked for times months asked for.", example = "24")
        long expectedSlices,
    @JsonProperty("present_slices")
        @Schema(description = "Slices the hub has figures of.", example = "23")
        long presentSlices,
    @JsonProperty("partial_slices")
        @Schema(description = "Of those, slices their entity declared partial.", example = "1")
        long partialSlices) {

  public static Completeness of(long expectedSlices, long presentSlices, long partialSlices) {
    return new Completeness(
        presentSlices == expectedSlices && partialSlices == 0,
        expectedSlices,
        presentSlices,
        partialSlices);
  }
}
