package org.finopshub.contract.conformity;

import java.math.BigDecimal;

/**
 * What a slice holds of one product in one currency.
 *
 * @param consumedQuantity in {@code unit}
 * @param rows fact rows
 */
public record Consumption(
    String productId,
    String domainId,
    String unit,
    String currency,
    BigDecimal consumedQuantity,
    BigDecimal billedCost,
    BigDecimal effectiveCost,
    long rows) {}
