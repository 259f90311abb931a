package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Looks into every entity's inbox for manifests; a drop stays there until it is decided. */
@Component
final class TakeDropRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("file:{{hub.group.intake.sftp-root}}?recursive=true&minDepth=3&maxDepth=3"
            + "&filter=#arrivals&noop=true&idempotent=false&readLock=none&sortBy=file:modified"
            + "&delay={{hub.group.intake.poll-every}}")
        .routeId("group-take-drop")
        .routeDescription("Looks into every entity's inbox for manifests")
        .routeConfigurationId("drop-errors")
        .bean(Arrivals.class, "arrival")
        .setProperty("entity", simple("${body.entityId}"))
        .setProperty("drop", simple("${body.manifestFile}"))
        .to("direct:group-check-drop");
  }
}
