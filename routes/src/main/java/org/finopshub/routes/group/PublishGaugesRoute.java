package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Brings what monitoring sees up to date. */
@Component
final class PublishGaugesRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("timer:group-publish-gauges?period={{hub.group.completeness.gauges-every}}")
        .routeId("group-publish-gauges")
        .routeDescription("Brings what monitoring sees up to date")
        .routeConfigurationId("house-keeping-errors")
        .bean(GroupGauges.class, "publish")
        .id("publish-gauges")
        .bean(LedgerGauges.class, "publish")
        .id("publish-readings");
  }
}
