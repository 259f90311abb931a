package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.publication.BundleDelivery;
import org.springframework.stereotype.Component;

/** Hands every published bundle that is due to its entity; one that fails is tried again. */
@Component
final class DeliverReferentialRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("timer:group-deliver-referential?period={{hub.group.intake.poll-every}}")
        .routeId("group-deliver-referential")
        .routeDescription("Hands every published bundle that is due to its entity")
        .routeConfigurationId("house-keeping-errors")
        .bean(BundleDelivery.class, "deliver(${ref:outboxDirectory})")
        .id("deliver-bundles");
  }
}
