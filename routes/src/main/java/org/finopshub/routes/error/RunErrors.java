package org.finopshub.routes.error;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.finopshub.local.run.BatchRun;
import org.finopshub.local.run.BatchRuns;
import org.finopshub.routes.local.MonthLineage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A step that breaks ends its run as FAILED; who ordered the month hears why. */
@Component
@Profile("local")
final class RunErrors extends RouteConfigurationBuilder {
  @Override
  public void configuration() {
    routeConfiguration("export-errors")
        .onException(Exception.class)
        .logExhausted(false)
        .log(
            LoggingLevel.ERROR,
            "the run is done but its drop was not written; mend and run the month again:"
                + " ${exception.message}")
        .bean(MonthLineage.class, "exportFailed(${body}, ${exception})");
    var run = routeConfiguration("run-errors");
    run.onException(Exception.class)
        .onWhen(body().isInstanceOf(BatchRun.class))
        .logExhausted(false)
        .log(LoggingLevel.ERROR, "the run failed: ${exception.message}")
        .bean(BatchRuns.class, "fail(${body}, ${exception})")
        .bean(MonthLineage.class, "runFailed(${body}, ${exception})");
    run.onException(Exception.class)
        .logExhausted(false)
        .log(LoggingLevel.ERROR, "the month was not computed: ${exception.message}");
  }
}
