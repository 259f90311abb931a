package org.finopshub.group.anomaly;

import java.util.Optional;

/**
 * What somebody makes of an anomaly.
 *
 * @param owner who takes care of it; empty = as before
 * @param comment empty = as before
 * @param by who says so
 */
public record AnomalyDecision(
    AnomalyStatus status, Optional<String> owner, Optional<String> comment, String by) {}
