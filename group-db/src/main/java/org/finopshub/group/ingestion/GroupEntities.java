package org.finopshub.group.ingestion;

import java.util.List;
import java.util.Optional;

/** The entities of the group, as configured. */
public record GroupEntities(List<GroupEntity> all) {
  public GroupEntities {
    all = List.copyOf(all);
  }

  public Optional<GroupEntity> find(String entityId) {
    return all.stream().filter(entity -> entity.entityId().equals(entityId)).findFirst();
  }

  /**
   * @throws IllegalArgumentException naming an entity that is not configured
   */
  public GroupEntity get(String entityId) {
    return find(entityId)
        .orElseThrow(
            () -> new IllegalArgumentException("Entity %s is not configured".formatted(entityId)));
  }
}
