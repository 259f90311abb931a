package org.finopshub.group.completeness;

/**
 * Why a month's score is not 1.
 *
 * @param code of a {@link Reason}
 * @param detail what was found and what was expected, for people
 */
public record Shortfall(String code, String detail) {}
