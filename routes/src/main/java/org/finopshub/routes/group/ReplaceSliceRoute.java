package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.slice.SliceReplacement;
import org.springframework.stereotype.Component;

/** Replaces the slice with the drop's rows, or finds why not; a held drop stays in the inbox. */
@Component
final class ReplaceSliceRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("direct:group-replace-slice")
        .routeId("group-replace-slice")
        .routeDescription("Replaces the slice with the drop's rows, or finds why not")
        .routeConfigurationId("drop-errors")
        .bean(ImportMeters.class, "take")
        .bean(DropLineage.class, "taken")
        .bean(SliceReplacement.class)
        .id("replace-slice")
        .bean(ImportMeters.class, "decide")
        .bean(DropLineage.class, "decided")
        .log("${body.status}, ${body.rowsLoaded} rows: ${body.reason}")
        .filter(simple("${body.status.isTerminal}"))
        .to("direct:group-file-drop")
        .end();
  }
}
