package org.finopshub.group.conformity;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.finopshub.contract.conformity.Severity;

/**
 * Which findings to list, the worst and oldest first.
 *
 * @param since only what has been there since then or later
 */
public record ConformityQuery(
    Optional<String> entityId,
    Optional<YearMonth> from,
    Optional<YearMonth> to,
    Optional<Severity> severity,
    Optional<String> code,
    Optional<Instant> since,
    int limit,
    int offset) {}
