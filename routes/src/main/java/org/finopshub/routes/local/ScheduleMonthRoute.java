package org.finopshub.routes.local;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/**
 * Orders the month before at the entity's cut-off; of several hubs on one database one does. A hub
 * that dies on the way leaves the order to the next.
 */
@Component
final class ScheduleMonthRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("quartz:local/run-month?cron=RAW({{hub.local.schedule.cut-off}})"
            + "&trigger.timeZone={{hub.local.schedule.time-zone}}"
            + "&recoverableJob=true&durableJob=true")
        .routeId("local-schedule-month")
        .routeDescription("Orders the month before at the entity's cut-off")
        .autoStartup("{{hub.local.background:true}}")
        .bean(CutOff.class)
        .to("seda:local-take-usage?waitForTaskToComplete=Always&timeout=0");
  }
}
