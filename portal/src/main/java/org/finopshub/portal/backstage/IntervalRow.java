package org.finopshub.portal.backstage;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A cost of two equally long times, as a side's report gives it.
 *
 * @param part what it is of; null = all that was asked for
 * @param period the one month {@code cost} is of; null = both times whole
 */
public record IntervalRow(
    String part,
    YearMonth period,
    BigDecimal cost,
    BigDecimal earlier,
    BigDecimal later,
    BigDecimal change,
    BigDecimal ratio) {}
