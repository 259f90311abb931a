package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.ingestion.DropFiling;
import org.finopshub.group.ingestion.Orphans;
import org.springframework.stereotype.Component;

/**
 * Puts away data whose manifest never came, and notes what was put away by a hub that died of it;
 * of several hubs on one database one does.
 */
@Component
final class SweepOrphansRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("quartz:group/sweep-orphans?cron=RAW({{hub.group.intake.sweep-orphans-at}})"
            + "&durableJob=true")
        .routeId("group-sweep-orphans")
        .routeDescription("Puts away data whose manifest never came, notes what was put away")
        .routeConfigurationId("house-keeping-errors")
        .bean(Orphans.class)
        .id("sweep-orphans")
        .bean(DropFiling.class, "noteMoved");
  }
}
