package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.ingestion.DropCheck;
import org.springframework.stereotype.Component;

/**
 * Checks a drop's envelope; one whose files are not all there yet, or about which a steward has not
 * decided, is met again at the next poll.
 */
@Component
final class CheckDropRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("direct:group-check-drop")
        .routeId("group-check-drop")
        .routeDescription("Checks a drop's envelope: name, signature, manifest, files")
        .routeConfigurationId("drop-errors")
        .bean(DropCheck.class)
        .id("check-contract")
        .filter(simple("${body.isDue}"))
        .setProperty("period", simple("${body.envelope?.dropName?.period}"))
        .setProperty("run_id", simple("${body.envelope?.dropName?.runId}"))
        .choice()
        .when(simple("${body.isReady}"))
        .to("direct:group-replace-slice")
        .otherwise()
        .to("direct:group-reject-drop")
        .end()
        .end();
  }
}
