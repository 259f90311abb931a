package org.finopshub.group.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The answer to a {@link CostQuery}.
 *
 * @param items per group its dimensions' codes, {@code currency} and the measures as plain decimal
 *     strings, in that order
 * @param total groups in all, whatever the limit
 * @param asOf when the figures were true; null when nothing was ever loaded
 */
public record CostAnswer(
    List<Map<String, Object>> items, long total, Instant asOf, Completeness completeness) {}
