package org.finopshub.portal.group;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.group.period.HeldDecisions.Named;
import org.finopshub.group.report.TrackedRun;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;

/** The body that says why a run is approved, refused or replayed. */
@Schema(description = "Why; kept with who decided.")
record RunDecision(
    @Schema(description = "Why.", example = "checked with atlas") String reason,
    @Schema(description = "Whose run; needed when two entities chose one id.", example = "atlas")
        String entity,
    @Schema(description = "Of which month; needed when one id has two.", example = "2024-09")
        String period) {
  private static final int LONGEST_NAME = 200;

  /** Refuses a member nobody knows, as an unknown query parameter is refused. */
  @JsonAnySetter
  void refuse(String member, Object value) {
    throw RefusedRequestException.unknownParameter(member, List.of("reason", "entity", "period"));
  }

  String requiredReason() {
    return new StewardRequest(reason).requiredReason();
  }

  Named named(UUID runId) {
    return new Named(runId, namedEntity(), namedPeriod());
  }

  boolean isAbout(TrackedRun run) {
    return namedEntity().map(run.entityId()::equals).orElse(true)
        && namedPeriod().map(run.period()::equals).orElse(true);
  }

  private Optional<String> namedEntity() {
    return Optional.ofNullable(entity)
        .map(found -> QueryParameters.parseText("entity", found, LONGEST_NAME));
  }

  private Optional<YearMonth> namedPeriod() {
    return Optional.ofNullable(period).map(month -> QueryParameters.parseMonth("period", month));
  }
}
