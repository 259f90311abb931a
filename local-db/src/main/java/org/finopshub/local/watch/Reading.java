package org.finopshub.local.watch;

/**
 * One number monitoring watches.
 *
 * @param measure what is measured, such as {@code queue.depth}
 * @param of what it is measured of: a queue, a step
 * @param value in the measure's unit: a count, or seconds
 */
public record Reading(String measure, String of, double value) {}
