package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.period.MonthStates;
import org.springframework.stereotype.Component;

/** Closes the months whose closing day is over; of several hubs on one database one does. */
@Component
final class CloseMonthsRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("quartz:group/close-months?cron=RAW({{hub.group.calendar.close-months-at}})"
            + "&durableJob=true")
        .routeId("group-close-months")
        .routeDescription("Closes the months whose closing day is over")
        .routeConfigurationId("house-keeping-errors")
        .bean(MonthStates.class, "closeDue")
        .id("close-due-months")
        .filter(simple("${body} > 0"))
        .log("closed ${body} months")
        .end();
  }
}
