package org.finopshub.routes.group;

import java.io.File;
import java.util.List;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.finopshub.group.ingestion.GroupEntities;
import org.finopshub.group.ingestion.GroupEntity;

/**
 * The inboxes one of several consumers looks after: every nth entity's. An entity is always of the
 * same lane, so that its drops are decided in their order; what no entity owns is of the last one.
 */
record InboxLane(Arrivals arrivals, List<String> entityIds, int number, int lanes)
    implements GenericFileFilter<File> {

  static InboxLane of(Arrivals arrivals, GroupEntities entities, int number, int lanes) {
    return new InboxLane(
        arrivals, entities.all().stream().map(GroupEntity::entityId).toList(), number, lanes);
  }

  @Override
  public boolean accept(GenericFile<File> candidate) {
    return arrivals.accept(candidate)
        && (candidate.isDirectory() || owns(arrivals.arrival(candidate.getFile()).entityId()));
  }

  private boolean owns(String entityId) {
    return Math.floorMod(entityIds.indexOf(entityId), lanes) == number;
  }
}
