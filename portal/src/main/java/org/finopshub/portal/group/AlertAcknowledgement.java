package org.finopshub.portal.group;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;

/** The body that says who looks into an alert. */
@Schema(description = "Who looks into an alert.")
record AlertAcknowledgement(@Schema(description = "Who.", example = "ada") String by) {
  static final int LONGEST_NAME = 200;

  /** Refuses a member nobody knows, as an unknown query parameter is refused. */
  @JsonAnySetter
  void refuse(String member, Object value) {
    throw RefusedRequestException.unknownParameter(member, List.of("by"));
  }

  String person() {
    return QueryParameters.parseText("by", by, LONGEST_NAME);
  }
}
