package org.finopshub.routes.error;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.finopshub.group.ingestion.ImportFailedException;
import org.finopshub.group.pull.PullState;
import org.finopshub.routes.group.DropLineage;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Broken machinery never decides about a drop: it stays in its inbox for the next poll. */
@Component
@Profile("group")
final class DropErrors extends RouteConfigurationBuilder {
  private static final String STAYS = "${exchangeProperty.drop} stays in the inbox: ";

  @Override
  public void configuration() {
    var drop = routeConfiguration("drop-errors");
    drop.onException(ImportFailedException.class)
        .handled(true)
        .bean(DropLineage.class, "failed(${body}, ${exception})")
        .log(LoggingLevel.ERROR, STAYS + "${exception.message}");
    drop.onException(DataAccessException.class)
        .maximumRedeliveries(3)
        .redeliveryDelay(500)
        .backOffMultiplier(2)
        .useExponentialBackOff()
        .handled(true)
        .log(LoggingLevel.ERROR, STAYS + "${exception.message}");
    drop.onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.ERROR, STAYS + "${exception.stacktrace}");
    routeConfiguration("pull-errors")
        .onException(Exception.class)
        .handled(true)
        .setProperty("reason", method(RootCause.class, "sentence(${exception})"))
        .log(
            LoggingLevel.WARN,
            "drops of ${exchangeProperty.entity} are not fetched, will be tried again:"
                + " ${exchangeProperty.reason}")
        .bean(PullState.class, "failed(${exchangeProperty.entity}, ${exchangeProperty.reason})");
  }
}
