package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.rollup.Conservation;
import org.springframework.stereotype.Component;

/** Compares every slice's sums with its facts again, however long ago it was loaded. */
@Component
final class ProveConservationRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("quartz:group/prove-conservation?cron=RAW({{hub.group.completeness.prove-at}})"
            + "&durableJob=true")
        .routeId("group-prove-conservation")
        .routeDescription("Compares every slice's sums with its facts again")
        .routeConfigurationId("house-keeping-errors")
        .bean(Conservation.class, "proveAll")
        .id("prove-all-slices");
  }
}
