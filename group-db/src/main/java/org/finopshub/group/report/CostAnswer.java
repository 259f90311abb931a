package org.finopshub.group.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a {@link CostQuery}.
 *
 * @param items per group its dimensions' codes, {@code currency} and the measures as plain decimal
 *     strings, in that order; a cost that could not be valued is null, and the item says so
 * @param total groups in all, whatever the limit
 * @param asOf when the figures were true; null when nothing was ever loaded
 * @param pricing present when a pricing view was asked for
 * @param conversion present when a conversion was asked for
 */
public record CostAnswer(
    List<Map<String, Object>> items,
    long total,
    Instant asOf,
    Completeness completeness,
    Optional<Pricing> pricing,
    Optional<Conversion> conversion) {}
