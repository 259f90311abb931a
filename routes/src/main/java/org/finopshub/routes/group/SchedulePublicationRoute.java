package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Looks at the referential's files now and then; of several hubs on one database one does. */
@Component
final class SchedulePublicationRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("quartz:group/publish-referential?cron=RAW({{hub.group.referential.publish-at}})"
            + "&durableJob=true")
        .routeId("group-schedule-publication")
        .routeDescription("Looks at the referential's files now and then")
        .routeConfigurationId("house-keeping-errors")
        .to("direct:group-publish-referential");
  }
}
