package org.finopshub.routes.alert;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.outbox.AlertOutbox;
import org.springframework.stereotype.Component;

/** Sends every alert that is due; an import never waits for it. */
@Component
final class SendAlertRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("timer:group-send-alert?period={{hub.group.intake.poll-every}}")
        .routeId("group-send-alert")
        .routeConfigurationId("house-keeping-errors")
        .bean(AlertOutbox.class, "deliver(${ref:alertLog})")
        .id("deliver-alerts");
  }
}
