package org.finopshub.local.report;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * An application usage names and no mapping rule knows; its cost is carried as {@code unallocated}.
 *
 * @param billedCost in {@code billingCurrency}
 * @param sourceLines lines of usage that name it
 * @param owner who the catalog says to ask; null when it does not know the id
 */
public record UnmappedApplication(
    String localApplicationId,
    YearMonth period,
    String billingCurrency,
    BigDecimal billedCost,
    long sourceLines,
    String owner) {}
