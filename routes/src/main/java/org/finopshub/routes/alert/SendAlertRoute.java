package org.finopshub.routes.alert;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.alert.Announcements;
import org.springframework.stereotype.Component;

/** Sends every notice that is due to its channel; an import never waits for it. */
@Component
final class SendAlertRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("timer:group-send-alert?period={{hub.group.intake.poll-every}}")
        .routeId("group-send-alert")
        .routeDescription("Sends every notice that is due to its channel")
        .routeConfigurationId("house-keeping-errors")
        .bean(Announcements.class, "deliver")
        .id("deliver-alerts");
  }
}
