package org.finopshub.group.anomaly;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.finopshub.group.sql.SqlTime;

/**
 * One product of an entity and month that stands out.
 *
 * @param anomalyId the same whenever the same is found again
 * @param observed a unit cost or a cost, by kind
 * @param expected what it is held against
 * @param spread median absolute deviation of the past; null where none is asked
 * @param costAtStake how much the difference makes, never negative
 * @param resolvedAt when it was found no more; null while it is there
 */
public record Anomaly(
    UUID anomalyId,
    String entityId,
    YearMonth period,
    String domainId,
    String productId,
    String currency,
    AnomalyKind kind,
    BigDecimal observed,
    BigDecimal expected,
    BigDecimal spread,
    BigDecimal costAtStake,
    Instant foundAt,
    Instant resolvedAt,
    AnomalyStatus status,
    String owner,
    String comment,
    String changedBy,
    Instant changedAt) {

  static Anomaly of(ResultSet row, int number) throws SQLException {
    return new Anomaly(
        row.getObject("anomaly_id", UUID.class),
        row.getString("entity_id"),
        SqlTime.month(row, "period_month"),
        row.getString("domain_id"),
        row.getString("product_id"),
        row.getString("billing_currency"),
        AnomalyKind.of(row.getString("kind")),
        row.getBigDecimal("observed"),
        row.getBigDecimal("expected"),
        row.getBigDecimal("spread"),
        row.getBigDecimal("cost_at_stake"),
        SqlTime.instant(row, "found_at"),
        SqlTime.instant(row, "resolved_at"),
        AnomalyStatus.of(row.getString("status")),
        row.getString("owner"),
        row.getString("comment"),
        row.getString("changed_by"),
        SqlTime.instant(row, "changed_at"));
  }
}
