package org.finopshub.group.compare;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.finopshub.group.report.Completeness;
import org.finopshub.group.report.Conversion;

/**
 * The entities beside each other, by currency and rank.
 *
 * @param completeness of the months compared
 * @param completenessBefore of the months the trend is against
 * @param conversion present when a conversion was asked for
 * @param conversionBefore the same of the months the trend is against
 */
public record Comparison(
    List<ComparedEntity> items,
    Instant asOf,
    Completeness completeness,
    Completeness completenessBefore,
    Optional<Conversion> conversion,
    Optional<Conversion> conversionBefore) {}
