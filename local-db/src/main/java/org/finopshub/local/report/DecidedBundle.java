package org.finopshub.local.report;

import java.time.Instant;

/**
 * What became of a bundle the group published.
 *
 * @param outcome {@code applied}, {@code held} or {@code refused}
 * @param code why it was refused; null when it was not
 */
public record DecidedBundle(
    String fileName, String outcome, String code, String reason, Instant decidedAt) {}
