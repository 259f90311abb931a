package org.finopshub.group.completeness;

import java.time.YearMonth;
import java.util.Optional;

/** Which assessed months to list: by entity, the newest month first. */
public record CompletenessQuery(
    Optional<String> entityId,
    Optional<YearMonth> from,
    Optional<YearMonth> to,
    Optional<CompletenessStatus> status,
    int limit,
    int offset) {}
