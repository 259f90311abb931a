package org.finopshub.group.ingestion;

import java.nio.file.Path;
import java.util.Set;

/**
 * An entity the group takes drops from.
 *
 * @param currencies ISO 4217 codes the entity bills in
 * @param keys its public keys, a JWKS file; read anew for each drop, so removing a key revokes it
 */
public record GroupEntity(String entityId, Set<String> currencies, Path keys) {
  public GroupEntity {
    currencies = Set.copyOf(currencies);
  }
}
