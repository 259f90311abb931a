package org.finopshub.group.variance;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The explanation of one group's difference in one currency.
 *
 * @param group the grouped dimensions' codes and values, in order
 * @param figures in the currency, exact; null where nothing of the group could be valued
 * @param priceMissing something of the group has no price on one side, and is in no figure
 * @param rateMissing the group's rows in this currency have no rate on one side
 */
public record Variance(
    Map<String, String> group,
    String currency,
    Map<Figure, BigDecimal> figures,
    boolean priceMissing,
    boolean rateMissing) {}
