package org.finopshub.routes.lineage;

import io.openlineage.client.OpenLineageClient;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Hands events to the lineage service in the order they happened, beside the work. While it is down
 * the newest are dropped: lineage is drawn from what came, figures do not depend on it.
 */
@Component
@ConditionalOnProperty("hub.lineage.transport")
final class TellLineageRoute extends RouteBuilder {
  static final String QUEUE = "seda:hub-tell-lineage?size=1000&discardWhenFull=true";

  @Override
  public void configure() {
    from(QUEUE)
        .routeId("hub-tell-lineage")
        .routeDescription("Tells the lineage service what was read and written")
        .routeConfigurationId("lineage-errors")
        .bean(OpenLineageClient.class, "emit(${body})");
  }
}
