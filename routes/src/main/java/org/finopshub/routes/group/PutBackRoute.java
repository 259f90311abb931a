package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.replay.PutBack;
import org.springframework.stereotype.Component;

/** Puts the files of runs to be replayed back into their inboxes; one that fails is tried again. */
@Component
final class PutBackRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("timer:group-put-back?period={{hub.group.intake.poll-every}}")
        .routeId("group-put-back")
        .routeDescription("Puts the files of runs to be replayed back into their inboxes")
        .routeConfigurationId("house-keeping-errors")
        .bean(PutBack.class)
        .id("put-back-files");
  }
}
