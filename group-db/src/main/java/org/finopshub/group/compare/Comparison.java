package org.finopshub.group.compare;

import java.time.Instant;
import java.util.List;
import org.finopshub.group.report.Completeness;

/**
 * The entities beside each other, by currency and rank.
 *
 * @param completeness of the months compared
 * @param completenessBefore of the months the trend is against
 */
public record Comparison(
    List<ComparedEntity> items,
    Instant asOf,
    Completeness completeness,
    Completeness completenessBefore) {}
