package org.finopshub.portal.group;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;

/** The body that says who closes or reopens a month, and why. */
@Schema(description = "Who does it, and why; both are kept.")
record StewardRequest(
    @Schema(description = "Why.", example = "the books of the month are closed") String reason,
    @Schema(description = "Who.", example = "ada") String by) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 2_000;

  /** Refuses a member nobody knows, as an unknown query parameter is refused. */
  @JsonAnySetter
  void refuse(String member, Object value) {
    throw RefusedRequestException.unknownParameter(member, List.of("reason", "by"));
  }

  String requiredReason() {
    return QueryParameters.parseText("reason", reason, LONGEST_REASON);
  }

  String requiredBy() {
    return QueryParameters.parseText("by", by, LONGEST_NAME);
  }
}
