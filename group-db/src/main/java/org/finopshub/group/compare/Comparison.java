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
 * @param conversion of both times; present when a conversion was asked for
 */
public record Comparison(
    List<ComparedEntity> items,
    Instant asOf,
    Completeness completeness,
    Completeness completenessBefore,
    Optional<Conversion> conversion) {}
