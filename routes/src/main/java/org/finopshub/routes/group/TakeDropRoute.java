package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.ingestion.GroupEntities;
import org.springframework.stereotype.Component;

/**
 * Looks into every entity's inbox for manifests; a drop stays there until it is decided. As many
 * consumers as may import at once share the entities.
 */
@Component
final class TakeDropRoute extends RouteBuilder {
  private static final String AT_ONCE = "{{hub.group.intake.imports-at-once}}";

  private final Arrivals arrivals;
  private final GroupEntities entities;

  TakeDropRoute(Arrivals arrivals, GroupEntities entities) {
    this.arrivals = arrivals;
    this.entities = entities;
  }

  @Override
  public void configure() {
    int lanes = Integer.parseInt(getContext().resolvePropertyPlaceholders(AT_ONCE));
    for (int lane = 0; lane < lanes; lane++) {
      bindToRegistry("inbox-lane-" + lane, InboxLane.of(arrivals, entities, lane, lanes));
      takeDrops("inbox-lane-" + lane, lane == 0 ? "" : "-" + (lane + 1));
    }
  }

  private void takeDrops(String lane, String suffix) {
    from("file:{{hub.group.intake.sftp-root}}?recursive=true&minDepth=3&maxDepth=3&filter=#"
            + lane
            + "&noop=true&idempotent=false&readLock=none&sortBy=file:modified"
            + "&delay={{hub.group.intake.poll-every}}")
        .routeId("group-take-drop" + suffix)
        .routeDescription("Looks into its share of the entities' inboxes for manifests")
        .routeConfigurationId("drop-errors")
        .bean(arrivals, "arrival")
        .setProperty("entity", simple("${body.entityId}"))
        .setProperty("drop", simple("${body.manifestFile}"))
        .to("direct:group-check-drop");
  }
}
