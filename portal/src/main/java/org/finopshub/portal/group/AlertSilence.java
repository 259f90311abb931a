package org.finopshub.portal.group;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;

/** The body that keeps channels quiet about a cause. */
@Schema(description = "Until when channels hear nothing of a cause, and why.")
record AlertSilence(
    @Schema(description = "A moment to come, in UTC.", example = "2099-01-01T00:00:00Z")
        String until,
    @Schema(description = "Why.", example = "boreal moves to another cloud") String reason) {
  private static final int LONGEST_REASON = 2_000;
  private static final String FORM = "a moment to come, such as 2099-01-01T00:00:00Z";

  /** Refuses a member nobody knows, as an unknown query parameter is refused. */
  @JsonAnySetter
  void refuse(String member, Object value) {
    throw RefusedRequestException.unknownParameter(member, List.of("until", "reason"));
  }

  /** The end of the silence, which is after {@code now}. */
  Instant end(Instant now) {
    try {
      var end = Instant.parse(QueryParameters.parseText("until", until, FORM.length()));
      if (end.isAfter(now)) {
        return end;
      }
    } catch (DateTimeParseException notAMoment) {
      throw RefusedRequestException.invalidParameter("until", until, FORM);
    }
    throw RefusedRequestException.invalidParameter("until", until, FORM);
  }

  String why() {
    return QueryParameters.parseText("reason", reason, LONGEST_REASON);
  }
}
