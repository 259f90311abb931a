package org.finopshub.portal.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.finopshub.group.alert.AlertReport;

/** Every time a cause stood, and each turn its alerts took, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "Every time a cause stood, and each turn its alerts took.")
record CauseHistory(
    @Schema(example = "missing:boreal:2024-09") String key,
    @Schema(description = "The newest first.") List<RaisedAlert> alerts,
    @Schema(description = "The oldest first.") List<Turn> turns,
    @Schema(description = "When it was read.", example = "2024-10-05T02:11:09Z") Instant asOf) {

  /** One turn. */
  @Schema(description = "One turn an alert took.")
  record Turn(
      @Schema(
              allowableValues = {
                "raised",
                "escalated",
                "noted",
                "acknowledged",
                "silenced",
                "resolved"
              },
              example = "escalated")
          String event,
      @Schema(example = "2024-10-07T18:00:00Z") Instant at,
      @Schema(description = "Who did it; null when the hub did.", example = "ada") String by,
      @Schema(example = "Nothing was loaded by the cut-off and its grace") String message) {

    static Turn of(AlertReport.Turn turn) {
      return new Turn(turn.event(), turn.at(), turn.by(), turn.message());
    }
  }
}
