package org.finopshub.routes.local;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.finopshub.local.application.ApplicationCatalog;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Reads the software catalog page by page; of several hubs on one database one does. */
@Component
@ConditionalOnProperty("hub.local.backstage.url")
final class SyncApplicationsRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("quartz:local/sync-applications?cron=RAW({{hub.local.backstage.sync-at}})"
            + "&durableJob=true")
        .routeId("local-schedule-applications")
        .routeDescription("Reads the software catalog now and then")
        .routeConfigurationId("catalog-errors")
        .autoStartup("{{hub.local.background:true}}")
        .to("direct:local-sync-applications");
    from("direct:local-sync-applications")
        .routeId("local-sync-applications")
        .routeDescription("Reads the software catalog page by page")
        .routeConfigurationId("catalog-errors")
        .setProperty("entity", simple("{{hub.local.entity.id}}"))
        .bean(ApplicationCatalog.class, "begin")
        .loopDoWhile(simple("${body.hasNext}"))
        .setProperty("reading", body())
        .setHeader(Exchange.HTTP_METHOD, constant("GET"))
        .setHeader(Exchange.HTTP_QUERY, simple("${body.query({{hub.local.backstage.page-size}})}"))
        .setHeader("Accept", constant("application/json"))
        .setHeader("Authorization", method("catalogToken", "authorization"))
        .setBody(constant(null))
        .to("{{hub.local.backstage.url}}/api/catalog/entities/by-query?copyHeaders=false")
        .id("ask-catalog")
        .removeHeaders("*")
        .bean(ApplicationCatalog.class, "take(${exchangeProperty.reading}, ${body})")
        .id("merge-page")
        .end()
        .bean(ApplicationCatalog.class, "finish")
        .id("mark-gone");
  }
}
