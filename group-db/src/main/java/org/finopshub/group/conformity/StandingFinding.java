package org.finopshub.group.conformity;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import org.finopshub.contract.conformity.Severity;
import org.finopshub.group.sql.SqlTime;

/**
 * One divergence of a standing slice, or of what an entity holds since a synchronisation.
 *
 * @param period null when it is of no month
 * @param billedCost cost concerned, in {@code currency}; null together with it when no cost is
 * @param byGroup whether the group found it
 * @param byEntity whether the entity reported it itself
 */
public record StandingFinding(
    String entityId,
    YearMonth period,
    String code,
    Severity severity,
    String subject,
    String detail,
    Instant since,
    BigDecimal billedCost,
    String currency,
    long charges,
    boolean byGroup,
    boolean byEntity) {

  static StandingFinding of(ResultSet row) throws SQLException {
    return new StandingFinding(
        row.getString("entity_id"),
        SqlTime.month(row, "period_month"),
        row.getString("code"),
        Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
        row.getString("subject"),
        row.getString("detail"),
        SqlTime.instant(row, "since"),
        row.getBigDecimal("billed_cost"),
        row.getString("billing_currency"),
        row.getLong("charges"),
        row.getBoolean("by_group"),
        row.getBoolean("by_entity"));
  }
}
