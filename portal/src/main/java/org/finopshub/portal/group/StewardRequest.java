package org.finopshub.portal.group;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;

/** The body that says why a month is closed or reopened. */
@Schema(description = "Why; kept with who asked for it.")
record StewardRequest(
    @Schema(description = "Why.", example = "the books of the month are closed") String reason) {
  private static final int LONGEST_REASON = 2_000;

  /** Refuses a member nobody knows, as an unknown query parameter is refused. */
  @JsonAnySetter
  void refuse(String member, Object value) {
    throw RefusedRequestException.unknownParameter(member, List.of("reason"));
  }

  String requiredReason() {
    return QueryParameters.parseText("reason", reason, LONGEST_REASON);
  }
}
