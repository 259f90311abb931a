package org.finopshub.routes.local;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Takes what a month is computed from; orders wait here, one at a time. */
@Component
final class TakeUsageRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("seda:local-take-usage")
        .routeId("local-take-usage")
        .routeDescription("Takes the usage a month is computed from")
        .routeConfigurationId("run-errors")
        .setProperty("entity", simple("{{hub.local.entity.id}}"))
        .setProperty("period", simple("${body.period}"))
        .bean(MonthInputs.class)
        .id("take-usage")
        .to("direct:local-run-month");
  }
}
