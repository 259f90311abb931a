package org.finopshub.group.period;

import java.time.YearMonth;
import java.util.Optional;

/** Which months to list, newest first; what is empty chooses nothing. */
public record MonthQuery(
    Optional<String> entityId,
    Optional<YearMonth> from,
    Optional<YearMonth> to,
    Optional<MonthState> state,
    int limit,
    int offset) {}
