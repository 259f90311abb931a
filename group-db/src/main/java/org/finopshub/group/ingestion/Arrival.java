package org.finopshub.group.ingestion;

import java.nio.file.Path;

/**
 * A manifest found in an entity's inbox.
 *
 * @param entityId the entity whose account owns the inbox; what the manifest says is checked
 *     against it
 */
public record Arrival(String entityId, Path inbox, String manifestFile) {}
