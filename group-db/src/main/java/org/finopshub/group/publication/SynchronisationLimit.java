package org.finopshub.group.publication;

import java.time.Duration;

/**
 * How long an entity may lack a published version.
 *
 * @param behindFor after it people are told; after twice as long it is critical
 */
public record SynchronisationLimit(Duration behindFor) {}
