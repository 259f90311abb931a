package org.finopshub.routes.group;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.ingestion.DropRejection;
import org.springframework.stereotype.Component;

/** Records why a drop is refused before any of its rows is read. */
@Component
final class RejectDropRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("direct:group-reject-drop")
        .routeId("group-reject-drop")
        .routeDescription("Records why a drop is refused before its rows are read")
        .routeConfigurationId("drop-errors")
        .bean(DropRejection.class)
        .id("reject-drop")
        .bean(ImportMeters.class, "decide")
        .bean(DropLineage.class, "refused")
        .log(LoggingLevel.WARN, "${body.status}: ${body.reason}")
        .to("direct:group-file-drop");
  }
}
