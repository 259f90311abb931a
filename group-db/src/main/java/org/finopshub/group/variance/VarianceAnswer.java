package org.finopshub.group.variance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.finopshub.group.report.Completeness;
import org.finopshub.group.report.Conversion;
import org.finopshub.group.report.Pricing;

/**
 * The answer to a {@link VarianceQuery}.
 *
 * @param total explanations in all, whatever the limit
 * @param asOf when a slice was last loaded; null before the first
 * @param from how complete the first month is
 * @param to how complete the second is
 * @param pricing present when a pricing view was asked for
 * @param conversion present when a conversion was asked for
 */
public record VarianceAnswer(
    List<Variance> items,
    long total,
    Instant asOf,
    Completeness from,
    Completeness to,
    Optional<Pricing> pricing,
    Optional<Conversion> conversion) {}
