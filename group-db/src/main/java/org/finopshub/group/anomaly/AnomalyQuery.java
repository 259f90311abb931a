package org.finopshub.group.anomaly;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Which anomalies to list, the most cost at stake first.
 *
 * @param resolved only those that went away, or only those that are there; empty = both
 */
public record AnomalyQuery(
    Optional<String> entityId,
    Optional<YearMonth> from,
    Optional<YearMonth> to,
    Optional<String> domainId,
    Optional<String> productId,
    Optional<String> currency,
    Optional<AnomalyKind> kind,
    Optional<AnomalyStatus> status,
    Optional<String> owner,
    Optional<Boolean> resolved,
    int limit,
    int offset) {}
