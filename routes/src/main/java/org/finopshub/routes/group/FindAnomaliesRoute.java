package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.anomaly.AnomalySearch;
import org.springframework.stereotype.Component;

/** Looks for anomalies when new figures are shown, and once a day because months go by. */
@Component
final class FindAnomaliesRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("quartz:group/find-anomalies?cron=RAW({{hub.group.anomaly.find-at}})&durableJob=true")
        .routeId("group-schedule-anomalies")
        .routeDescription("Looks for anomalies once a day")
        .routeConfigurationId("house-keeping-errors")
        .to("direct:group-find-anomalies");
    from("direct:group-find-anomalies")
        .routeId("group-find-anomalies")
        .routeDescription("Finds what stands out in complete months")
        .routeConfigurationId("house-keeping-errors")
        .bean(AnomalySearch.class)
        .id("find-anomalies");
  }
}
