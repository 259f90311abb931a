package org.finopshub.group.ingestion;

import java.nio.file.Path;
import java.util.Set;
import org.finopshub.group.period.EntityCalendar;

/**
 * An entity the group takes drops from.
 *
 * @param currencies ISO 4217 codes the entity bills in
 * @param keys its public keys, a JWKS file; read anew for each drop, so removing a key revokes it
 * @param calendar when its months are due
 */
public record GroupEntity(
    String entityId, Set<String> currencies, Path keys, EntityCalendar calendar) {
  public GroupEntity {
    currencies = Set.copyOf(currencies);
  }

  /** An entity with the calendar that holds where none is configured. */
  public GroupEntity(String entityId, Set<String> currencies, Path keys) {
    this(entityId, currencies, keys, EntityCalendar.DEFAULT);
  }
}
