package org.finopshub.portal.group;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.group.period.HeldDecisions.Named;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;

/** The body that says who approves or refuses a held run, and why. */
@Schema(description = "Who decides, and why; both are kept.")
record HeldRunAnswer(
    @Schema(description = "Why.", example = "checked with atlas") String reason,
    @Schema(description = "Who.", example = "ada") String by,
    @Schema(description = "Whose run; needed when two entities chose one id.", example = "atlas")
        String entity,
    @Schema(description = "Of which month; needed when one id has two.", example = "2024-09")
        String period) {
  private static final int LONGEST_NAME = 200;

  /** Refuses a member nobody knows, as an unknown query parameter is refused. */
  @JsonAnySetter
  void refuse(String member, Object value) {
    throw RefusedRequestException.unknownParameter(
        member, List.of("reason", "by", "entity", "period"));
  }

  StewardRequest steward() {
    return new StewardRequest(reason, by);
  }

  Named named(UUID runId) {
    return new Named(
        runId,
        Optional.ofNullable(entity).map(e -> QueryParameters.parseText("entity", e, LONGEST_NAME)),
        Optional.ofNullable(period).map(month -> QueryParameters.parseMonth("period", month)));
  }
}
