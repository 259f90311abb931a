package org.finopshub.routes.error;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A lineage service that is away is tried again for some seconds; then the event is lost. */
@Component
@ConditionalOnProperty("hub.lineage.transport")
final class LineageErrors extends RouteConfigurationBuilder {
  @Override
  public void configuration() {
    routeConfiguration("lineage-errors")
        .onException(Exception.class)
        .maximumRedeliveries(3)
        .redeliveryDelay(500)
        .backOffMultiplier(2)
        .useExponentialBackOff()
        .logExhaustedMessageHistory(false)
        .handled(true)
        .log(
            LoggingLevel.WARN,
            "${body.eventType} of ${body.job.name} is not told to the lineage service:"
                + " ${bean:rootCause?method=sentence(${exception})}");
  }
}
