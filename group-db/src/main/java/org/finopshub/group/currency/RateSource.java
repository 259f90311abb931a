package org.finopshub.group.currency;

import java.nio.file.Path;

/**
 * Where exchange rates come from.
 *
 * @param groupCurrency what everything is converted to, ISO 4217
 * @param directory holds {@code eurofxref-hist.csv} and lists of the group's own; may be absent
 * @param method how a month's rate is made of the central bank's daily ones
 */
public record RateSource(String groupCurrency, Path directory, MonthMethod method) {}
