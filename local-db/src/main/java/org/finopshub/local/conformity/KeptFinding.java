package org.finopshub.local.conformity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.finopshub.contract.conformity.Severity;

/**
 * One divergence of the entity.
 *
 * @param period null when it is about the referential alone
 * @param resolvedAt when it was gone; null while it stands
 * @param billedCost cost concerned, in {@code currency}; null together with it when no cost is
 */
public record KeptFinding(
    YearMonth period,
    String code,
    Severity severity,
    String subject,
    String detail,
    Instant since,
    Instant resolvedAt,
    BigDecimal billedCost,
    String currency,
    long rows) {}
