package org.finopshub.group.alert;

import java.time.Instant;

/**
 * One occurrence of a cause, as a person is shown it.
 *
 * @param escalatedAt null when it never became more severe
 * @param resolvedAt null while it is open
 * @param acknowledgedAt null while nobody looks into it
 * @param silencedUntil of its cause; null when nobody asked for silence or it is over
 */
public record ShownAlert(
    Cause cause,
    Severity severity,
    String message,
    Instant raisedAt,
    Instant escalatedAt,
    Instant resolvedAt,
    String resolution,
    Instant acknowledgedAt,
    String acknowledgedBy,
    Instant silencedUntil) {}
