package org.finopshub.group.period;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.finopshub.group.sql.SqlTime;

/**
 * What a run made of a whole month that is or was closed, in one currency: a {@link Restatement}'s
 * domains together.
 *
 * @param reason the steward's, or why the month had been reopened
 * @param restatementReason the entity's own; may be null
 */
public record RestatedMonth(
    String entityId,
    YearMonth period,
    UUID runId,
    String currency,
    BigDecimal billedBefore,
    BigDecimal billedAfter,
    BigDecimal effectiveBefore,
    BigDecimal effectiveAfter,
    String reason,
    String restatementReason,
    String approvedBy,
    Instant decidedAt,
    Instant restatedAt) {

  static RestatedMonth of(ResultSet row, int number) throws SQLException {
    return new RestatedMonth(
        row.getString("entity_id"),
        SqlTime.month(row, "period_month"),
        row.getObject("run_id", UUID.class),
        row.getString("billing_currency"),
        row.getBigDecimal("billed_before"),
        row.getBigDecimal("billed_after"),
        row.getBigDecimal("effective_before"),
        row.getBigDecimal("effective_after"),
        row.getString("reason"),
        row.getString("restatement_reason"),
        row.getString("approved_by"),
        SqlTime.instant(row, "decided_at"),
        SqlTime.instant(row, "restated_at"));
  }

  public BigDecimal effectiveChange() {
    return effectiveAfter.subtract(effectiveBefore);
  }
}
