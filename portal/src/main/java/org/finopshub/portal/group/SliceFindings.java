package org.finopshub.portal.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.finopshub.group.conformity.StandingFindings;
import org.finopshub.portal.query.Itemised;

/** One page of divergences, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "One page of findings, the worst and oldest first.")
record SliceFindings(
    List<SliceFinding> items,
    @Schema(description = "Findings there are, whatever the limit.", example = "3") long total,
    @Schema(description = "When the list was read.", example = "2024-10-05T02:11:09Z") Instant asOf)
    implements Itemised {

  static SliceFindings of(StandingFindings found, Instant asOf) {
    return new SliceFindings(
        found.items().stream().map(SliceFinding::of).toList(), found.total(), asOf);
  }
}
