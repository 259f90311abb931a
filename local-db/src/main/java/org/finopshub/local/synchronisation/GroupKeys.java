package org.finopshub.local.synchronisation;

import java.nio.file.Path;

/**
 * Whom the entity believes.
 *
 * @param file the group's public keys, a JWKS; read anew for each bundle, so removing a key revokes
 *     it. Null: the entity does not synchronise
 */
public record GroupKeys(Path file) {}
