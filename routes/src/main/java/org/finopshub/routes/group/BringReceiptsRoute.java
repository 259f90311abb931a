package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Brings an entity the receipts that wait in its outbox here, in its own turn to be asked: within
 * its window, at its pace, and not while it is down.
 */
@Component
@ConditionalOnProperty("hub.group.pull.token-uri")
final class BringReceiptsRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("direct:group-bring-receipts")
        .routeId("group-bring-receipts")
        .routeDescription("Brings an entity the receipts of what was fetched from it")
        .errorHandler(noErrorHandler())
        .bean(WaitingReceipts.class, "putAside(${exchangeProperty.entity})")
        .split(body())
        .stopOnException()
        .throttle(simple("{{hub.group.pull.requests-per-second}}"))
        .setProperty("run_id", simple("${body.drop.runId}"))
        .bean(EntityHubs.class, "answer")
        .bean(WaitingReceipts.class, "brought")
        .end();
  }
}
