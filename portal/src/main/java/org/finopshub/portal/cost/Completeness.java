package org.finopshub.portal.cost;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How complete the months of an answer are, counted in slices: one entity in one month each. */
@Schema(description = "How complete the months of the answer are.")
public record Completeness(
    @Schema(description = "Every expected slice is there and none is partial.", example = "false")
        boolean complete,
    @JsonProperty("expected_slices")
        @Schema(
            description = "Months the calendars expect, and those delivered nevertheless.",
            example = "24")
        long expectedSlices,
    @JsonProperty("present_slices")
        @Schema(description = "Slices the hub has figures of.", example = "23")
        long presentSlices,
    @JsonProperty("partial_slices")
        @Schema(description = "Of those, slices their entity declared partial.", example = "1")
        long partialSlices,
    @JsonProperty("held_slices")
        @Schema(
            description = "Closed months with a newer delivery that waits for a steward.",
            example = "1")
        long heldSlices,
    @Schema(
            description =
                "Mean score of the expected slices, 0 to 1, as a string; 1 means that nothing is"
                    + " known to be lacking.",
            example = "0.9479")
        String score,
    @Schema(description = "What slices that are there lack, the most frequent first.")
        List<Lack> reasons) {
  private static final int SCORE_DECIMALS = 4;

  /** In how many slices a score lacks the same. */
  @Schema(description = "In how many slices a score lacks the same.")
  public record Lack(
      @Schema(
              description = "Why, for machines; stable.",
              allowableValues = {
                "not-final",
                "domain-gone",
                "applications-below-median",
                "cost-below-median",
                "findings"
              },
              example = "not-final")
          String code,
      @Schema(description = "Slices that lack it.", example = "1") long slices) {}

  /** Of slices whose score is not known beyond being there: the share that is. */
  public static Completeness of(long expectedSlices, long presentSlices, long partialSlices) {
    var share =
        expectedSlices == 0
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(presentSlices)
                .divide(BigDecimal.valueOf(expectedSlices), SCORE_DECIMALS, RoundingMode.DOWN);
    return of(expectedSlices, presentSlices, partialSlices, 0, share, List.of());
  }

  /** Where nothing is expected, nothing is complete. */
  public static Completeness of(
      long expectedSlices,
      long presentSlices,
      long partialSlices,
      long heldSlices,
      BigDecimal score,
      List<Lack> reasons) {
    return new Completeness(
        expectedSlices > 0 && presentSlices == expectedSlices && partialSlices == 0,
        expectedSlices,
        presentSlices,
        partialSlices,
        heldSlices,
        score.stripTrailingZeros().toPlainString(),
        reasons);
  }
}
