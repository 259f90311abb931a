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
}
