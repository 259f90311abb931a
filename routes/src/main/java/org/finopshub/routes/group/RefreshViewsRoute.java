package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.refresh.ViewRefresh;
import org.springframework.stereotype.Component;

/**
 * Refreshes the views once for all the imports since the last time; then looks what is missing and
 * what stands out.
 */
@Component
final class RefreshViewsRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("timer:group-refresh-views?period={{hub.group.intake.poll-every}}")
        .routeId("group-refresh-views")
        .routeDescription("Refreshes the views once for all imports since the last time")
        .routeConfigurationId("house-keeping-errors")
        .bean(ViewRefresh.class)
        .id("refresh-views")
        .bean(RefreshLineage.class, "refreshed(${body}, ${exchange.clock.created})")
        .bean(RefreshTrace.class, "refreshed(${body}, ${exchange.clock.created})")
        .filter(simple("${body.isDone}"))
        .to("direct:group-assess-completeness", "direct:group-find-anomalies")
        .end();
  }
}
