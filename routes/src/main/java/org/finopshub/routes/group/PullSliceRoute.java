package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.pull.PullState;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Fetches drops from the hubs of entities that do not send them, into the inboxes where {@code
 * group-take-drop} finds them like any other.
 */
@Component
@ConditionalOnProperty("hub.group.pull.token-uri")
final class PullSliceRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("timer:group-pull-slice?delay={{hub.group.pull.poll-every}}"
            + "&period={{hub.group.pull.poll-every}}")
        .routeId("group-pull-slice")
        .routeDescription("Says which entities' hubs are to be asked for drops now")
        .routeConfigurationId("house-keeping-errors")
        .autoStartup("{{hub.group.background:true}}")
        .bean(PullTurns.class)
        .split(body())
        .to("direct:group-pull-entity");
    from("direct:group-pull-entity")
        .routeId("group-pull-entity")
        .routeDescription("Asks one entity's hub for drops and brings it their receipts")
        .routeConfigurationId("pull-errors")
        .setProperty("entity", simple("${body.entityId}"))
        .bean(EntityHubs.class, "offers")
        .to("direct:group-fetch-offers", "direct:group-bring-receipts")
        .bean(PullState.class, "done(${exchangeProperty.entity})");
    from("direct:group-fetch-offers")
        .routeId("group-fetch-offers")
        .routeDescription("Fetches what was offered, file by file, into the inbox")
        .errorHandler(noErrorHandler())
        .split(body())
        .stopOnException()
        .setProperty("offer", body())
        .setProperty("run_id", simple("${body.runId}"))
        .split(simple("${body.inOrder}"))
        .stopOnException()
        .throttle(simple("{{hub.group.pull.requests-per-second}}"))
        .bean(EntityHubs.class, "fetch")
        .end()
        .bean(
            PullState.class,
            "seen(${exchangeProperty.entity}, ${exchangeProperty.run_id},"
                + " ${exchangeProperty.offer.queuedAt})")
        .end();
  }
}
