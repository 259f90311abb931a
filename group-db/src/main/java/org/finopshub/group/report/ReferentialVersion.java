package org.finopshub.group.report;

import java.time.Instant;

/**
 * One version of the official referential.
 *
 * @param publishedAt null when it was never sent to the entities
 */
public record ReferentialVersion(
    int version,
    String contentSha256,
    Instant loadedAt,
    Instant publishedAt,
    int domains,
    int products,
    int applicationRules,
    int prices) {}
