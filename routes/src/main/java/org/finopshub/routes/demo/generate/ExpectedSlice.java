package org.finopshub.routes.demo.generate;

import java.math.BigDecimal;
import java.util.SortedMap;

/**
 * What the hubs must find in the generated usage of one entity and month, to the last decimal.
 *
 * @param linesTaken lines billed in this month that a hub can use
 * @param linesUnmapped those of them whose application or product no rule knows
 * @param linesRejected lines of this month's files that no hub can use
 * @param billedCost by currency
 * @param internalQuantity by product of the internal catalogue, in the product's unit
 */
public record ExpectedSlice(
    long linesTaken,
    long linesUnmapped,
    long linesRejected,
    SortedMap<String, BigDecimal> billedCost,
    SortedMap<String, BigDecimal> internalQuantity) {}
