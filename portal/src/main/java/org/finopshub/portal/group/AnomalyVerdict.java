package org.finopshub.portal.group;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.finopshub.group.anomaly.AnomalyDecision;
import org.finopshub.group.anomaly.AnomalyStatus;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.query.Words;

/** The body that says what somebody makes of an anomaly. */
@Schema(description = "What somebody makes of an anomaly; an owner or comment left out stays.")
record AnomalyVerdict(
    @Schema(
            description = "What it is held for.",
            allowableValues = {"open", "acknowledged", "explained", "dismissed"},
            example = "explained")
        String status,
    @Schema(description = "Who takes care of it.", example = "crm team") String owner,
    @Schema(description = "Why.", example = "the crm moved to larger machines") String comment) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_COMMENT = 2_000;

  /** Refuses a member nobody knows, as an unknown query parameter is refused. */
  @JsonAnySetter
  void refuse(String member, Object value) {
    throw RefusedRequestException.unknownParameter(member, List.of("status", "owner", "comment"));
  }

  AnomalyDecision decision(String by) {
    return new AnomalyDecision(
        QueryParameters.parseChoice("status", status, Words.of(AnomalyStatus.class)),
        Optional.ofNullable(owner).map(o -> QueryParameters.parseText("owner", o, LONGEST_NAME)),
        Optional.ofNullable(comment)
            .map(c -> QueryParameters.parseText("comment", c, LONGEST_COMMENT)),
        by);
  }
}
