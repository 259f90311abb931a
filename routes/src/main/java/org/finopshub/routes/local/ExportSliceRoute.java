package org.finopshub.routes.local;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.local.export.SliceExport;
import org.springframework.stereotype.Component;

/** Writes a finished run as a drop; from there on it is the queue's. */
@Component
final class ExportSliceRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("direct:local-export-slice")
        .routeId("local-export-slice")
        .routeDescription("Writes a finished run as a drop and queues it")
        .routeConfigurationId("export-errors")
        .bean(MonthLineage.class, "exportStarted")
        .bean(SliceExport.class)
        .id("write-drop")
        .bean(MonthLineage.class, "exportQueued")
        .log("queued as export ${body.exportSeq}: ${body.fileNamesInUploadOrder.size} files");
  }
}
