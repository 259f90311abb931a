package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.completeness.CompletenessAssessment;
import org.finopshub.group.publication.LaggingEntities;
import org.finopshub.group.rollup.Conservation;
import org.springframework.stereotype.Component;

/** Looks what is missing when new figures are shown, and as time goes by. */
@Component
final class AssessCompletenessRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("quartz:group/assess-completeness?cron=RAW({{hub.group.completeness.assess-at}})"
            + "&durableJob=true")
        .routeId("group-schedule-completeness")
        .routeDescription("Assesses completeness as time goes by")
        .routeConfigurationId("house-keeping-errors")
        .to("direct:group-assess-completeness");
    from("direct:group-assess-completeness")
        .routeId("group-assess-completeness")
        .routeDescription("Looks what is missing, and who is behind")
        .routeConfigurationId("house-keeping-errors")
        .bean(Conservation.class, "proveNew")
        .id("prove-new-slices")
        .bean(CompletenessAssessment.class)
        .id("assess-completeness")
        .bean(LaggingEntities.class)
        .id("find-lagging-entities");
  }
}
