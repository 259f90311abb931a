package org.finopshub.group.compare;

import java.math.BigDecimal;

/**
 * One entity in one currency beside the others.
 *
 * @param rank 1 is the most cost of the currency; equal costs share a rank; null to who does not
 *     see the whole group, as it tells of the others
 * @param sharePercent of the currency's total, all of them adding up to 100; null when it is 0, and
 *     where the rank is
 * @param unitCost cost per unit of the products asked for; null without products, or when their
 *     units differ
 * @param unit the products' unit, with {@code unitCost}
 * @param previousCost in the equally long time before
 * @param trendPercent against {@code previousCost}; null when that is 0
 */
public record ComparedEntity(
    String entityId,
    String currency,
    BigDecimal cost,
    Integer rank,
    BigDecimal sharePercent,
    BigDecimal unitCost,
    String unit,
    BigDecimal previousCost,
    BigDecimal trendPercent) {}
