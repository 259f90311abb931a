package org.finopshub.local.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a cost query finds.
 *
 * @param items the grouped columns, {@code currency} and the measures as decimal strings, in order;
 *     {@code consumed_unit} stands beside a quantity
 * @param total items there are without limit and offset
 * @param asOf when what was read was last brought up to date; null when nothing was ever computed
 * @param priced whether everything that was to be valued had a price
 */
public record CostAnswer(
    List<Map<String, Object>> items,
    long total,
    Instant asOf,
    Completeness completeness,
    boolean priced) {}
