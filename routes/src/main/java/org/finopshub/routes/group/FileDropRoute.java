package org.finopshub.routes.group;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.ingestion.DropFiling;
import org.springframework.stereotype.Component;

/** Moves a decided drop out of the inbox, into the archive or into quarantine. */
@Component
final class FileDropRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("direct:group-file-drop")
        .routeId("group-file-drop")
        .routeDescription("Moves a decided drop into the archive or into quarantine")
        .routeConfigurationId("drop-errors")
        .bean(DropFiling.class, "file")
        .id("file-drop")
        .log(LoggingLevel.DEBUG, "filed in ${body}");
  }
}
