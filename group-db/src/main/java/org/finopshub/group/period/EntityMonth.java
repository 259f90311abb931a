package org.finopshub.group.period;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * One entity's month: whether it is closed, and what it holds.
 *
 * @param closesAt when its calendar closes it; null when the entity is not configured any more
 * @param runId the run whose figures it shows; null when nothing was loaded, as are the next two
 * @param changes every closing and reopening, oldest first
 */
public record EntityMonth(
    String entityId,
    YearMonth period,
    MonthState state,
    Instant closesAt,
    UUID runId,
    String periodStatus,
    Instant loadedAt,
    List<Change> changes) {
  public EntityMonth {
    changes = List.copyOf(changes);
  }

  /** One closing or reopening. */
  public record Change(
      MonthState state,
      @JsonProperty("changed_at") Instant changedAt,
      @JsonProperty("changed_by") String changedBy,
      String reason) {}
}
