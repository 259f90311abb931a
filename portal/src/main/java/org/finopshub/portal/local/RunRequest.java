package org.finopshub.portal.local;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.finopshub.portal.problem.RefusedRequestException;

/** The body that asks for a run. */
@Schema(description = "Which month to compute.")
record RunRequest(
    @Schema(description = "The month to compute, or compute again.", example = "2024-09")
        String period) {

  /** Refuses a member nobody knows, as an unknown query parameter is refused. */
  @JsonAnySetter
  void refuse(String member, Object value) {
    throw RefusedRequestException.unknownParameter(member, List.of("period"));
  }
}
