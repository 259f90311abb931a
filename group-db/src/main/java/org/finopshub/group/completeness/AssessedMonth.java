package org.finopshub.group.completeness;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * How one entity's month stood at the last assessment.
 *
 * @param score 0 to 1, see {@link Reason}
 * @param reasons what the score lacks to 1; empty when nothing is loaded
 * @param since when the status was first seen
 */
public record AssessedMonth(
    String entityId,
    YearMonth period,
    CompletenessStatus status,
    BigDecimal score,
    List<Shortfall> reasons,
    Instant since) {}
