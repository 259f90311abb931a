package org.finopshub.local.usage;

/**
 * A file, or a month of a query, that could not be taken at all; what was taken of it before stays.
 *
 * @param problem one line: what was found and what was expected
 */
public record FailedDelivery(String sourceId, String deliveryName, String problem) {}
