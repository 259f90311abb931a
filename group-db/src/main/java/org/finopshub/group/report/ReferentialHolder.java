package org.finopshub.group.report;

import java.time.Instant;

/**
 * What one entity holds of the official referential, by its own signed answer.
 *
 * @param version null when it never answered
 * @param contentDiffers whether its content under that version is not the group's
 * @param answeredAt null when it never answered
 * @param behindSince when the first version it lacks was published; null when it lacks none
 */
public record ReferentialHolder(
    String entityId,
    Integer version,
    String contentSha256,
    boolean contentDiffers,
    Instant answeredAt,
    Instant behindSince) {}
