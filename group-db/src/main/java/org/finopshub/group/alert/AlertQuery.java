package org.finopshub.group.alert;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Which alerts to list, newest first.
 *
 * @param open only those that are, only those that are not, or both when empty
 * @param key all occurrences of one cause
 */
public record AlertQuery(
    Optional<Boolean> open,
    Optional<String> key,
    Optional<String> entityId,
    Optional<YearMonth> period,
    Optional<String> code,
    Optional<Severity> severity,
    int limit,
    int offset) {}
