package org.finopshub.local.report;

import java.time.Instant;

/**
 * One version of the referential in the mart.
 *
 * @param officialVersion the group's number; null of the entity's own directory
 * @param origin {@code directory}, {@code official} or {@code overlaid}
 * @param current whether the next month is computed with it
 */
public record HeldVersion(
    int version,
    Integer officialVersion,
    String origin,
    String contentSha256,
    Instant loadedAt,
    boolean current) {}
