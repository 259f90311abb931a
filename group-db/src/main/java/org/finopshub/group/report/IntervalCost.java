package org.finopshub.group.report;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A cost of two equally long times.
 *
 * @param part what it is of; null = all that was asked for
 * @param period the one month {@code cost} is of; null = both times whole
 * @param changeRatio change to the earlier cost, 6 decimals; null when that is 0
 * @param unrated cells left out for want of an exchange rate
 */
public record IntervalCost(
    String part,
    YearMonth period,
    BigDecimal cost,
    BigDecimal earlierCost,
    BigDecimal laterCost,
    BigDecimal change,
    BigDecimal changeRatio,
    long unrated) {}
