package org.finopshub.local.conformity;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.finopshub.contract.conformity.Severity;

/**
 * Which findings to list, the worst and oldest first.
 *
 * @param since only what has been there since then or later
 * @param resolved only what is gone, or only what stands; empty = both
 */
public record ConformityQuery(
    Optional<YearMonth> period,
    Optional<Severity> severity,
    Optional<String> code,
    Optional<Instant> since,
    Optional<Boolean> resolved,
    int limit,
    int offset) {}
