package org.finopshub.group.completeness;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * How complete one entity's month is, in the form in which it is stored.
 *
 * @param score 0 to 1, see {@link Reason}
 * @param runId the run it was assessed with; null when nothing is loaded
 */
record Assessment(
    @JsonProperty("entity_id") String entityId,
    @JsonProperty("period_month") LocalDate periodMonth,
    CompletenessStatus status,
    BigDecimal score,
    List<Shortfall> reasons,
    @JsonIgnore UUID runId) {

  YearMonth period() {
    return YearMonth.from(periodMonth);
  }
}
