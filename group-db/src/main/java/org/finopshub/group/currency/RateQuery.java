package org.finopshub.group.currency;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Which exchange rates to list, newest month first.
 *
 * @param entityId as they count for this entity, whose closed months keep theirs; empty = the
 *     newest
 */
public record RateQuery(
    Optional<String> entityId,
    Optional<YearMonth> from,
    Optional<YearMonth> to,
    Optional<String> currency,
    int limit,
    int offset) {}
