package org.finopshub.routes.local;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.local.retention.Retention;
import org.finopshub.portal.audit.AuditRetention;
import org.springframework.stereotype.Component;

/** Makes partitions ahead and drops what is past its retention; of several hubs one does. */
@Component
final class DropMonthsRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("quartz:local/drop-months?cron=RAW({{hub.local.retention.sweep-at}})&durableJob=true")
        .routeId("local-drop-months")
        .routeDescription("Makes partitions ahead and drops months past their retention")
        .routeConfigurationId("house-keeping-errors")
        .autoStartup("{{hub.local.background:true}}")
        .bean(Retention.class, "sweep")
        .id("sweep-months")
        .filter(simple("${body.size} > 0"))
        .log("dropped ${body}")
        .end()
        .bean(AuditRetention.class, "sweep")
        .id("sweep-audit")
        .filter(simple("${body.size} > 0"))
        .log("dropped ${body}")
        .end();
  }
}
