package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.outbox.ReceiptOutbox;
import org.springframework.stereotype.Component;

/** Hands every receipt that is due to its entity; one that fails is tried again. */
@Component
final class AnswerDropRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("timer:group-answer-drop?period={{hub.group.intake.poll-every}}")
        .routeId("group-answer-drop")
        .routeDescription("Hands every receipt that is due to its entity")
        .routeConfigurationId("house-keeping-errors")
        .bean(ReceiptOutbox.class, "deliver(${ref:outboxDirectory})")
        .id("deliver-receipts");
  }
}
