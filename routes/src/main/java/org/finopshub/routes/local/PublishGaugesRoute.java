package org.finopshub.routes.local;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Brings what monitoring sees up to date. */
@Component
final class PublishGaugesRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("timer:local-publish-gauges?period={{hub.local.schedule.gauges-every}}")
        .routeId("local-publish-gauges")
        .routeDescription("Brings what monitoring sees up to date")
        .routeConfigurationId("house-keeping-errors")
        .autoStartup("{{hub.local.background:true}}")
        .bean(MartGauges.class, "publish")
        .id("publish-gauges");
  }
}
