package org.finopshub.routes.local;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.local.export.ExportQueue;
import org.springframework.stereotype.Component;

/** Notes what the group answered, whichever way it came; who brought it hears when that fails. */
@Component
final class CloseExportRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("direct:local-close-export")
        .routeId("local-close-export")
        .routeDescription("Notes what the group answered to a drop")
        .errorHandler(noErrorHandler())
        .setProperty("entity", simple("{{hub.local.entity.id}}"))
        .setProperty("period", simple("${body.period}"))
        .setProperty("run_id", simple("${body.runId}"))
        .bean(ExportQueue.class, "close")
        .id("close-export")
        .log("the group answers export ${body.exportSeq}: ${body.status}");
  }
}
