package org.finopshub.routes.error;

import java.io.IOException;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * A catalog that is busy or away is asked again, with growing pauses; one that refuses is not. What
 * was known of applications stays.
 */
@Component
@ConditionalOnProperty("hub.local.backstage.url")
final class CatalogErrors extends RouteConfigurationBuilder {
  private static final String BUSY =
      "${exception.statusCode} == 429 || ${exception.statusCode} >= 500";

  @Override
  public void configuration() {
    var catalog = routeConfiguration("catalog-errors");
    catalog
        .onException(HttpOperationFailedException.class)
        .onWhen(simple(BUSY))
        .maximumRedeliveries(4)
        .redeliveryDelay("{{hub.local.backstage.retry-after}}")
        .backOffMultiplier(3)
        .useExponentialBackOff()
        .logExhaustedMessageHistory(false)
        .handled(true)
        .log(LoggingLevel.WARN, "the catalog is busy: status ${exception.statusCode}");
    catalog
        .onException(HttpOperationFailedException.class)
        .logExhaustedMessageHistory(false)
        .handled(true)
        .log(
            LoggingLevel.ERROR,
            "the catalog refuses (status ${exception.statusCode}); is the token good?");
    catalog
        .onException(IOException.class)
        .maximumRedeliveries(4)
        .redeliveryDelay("{{hub.local.backstage.retry-after}}")
        .backOffMultiplier(3)
        .useExponentialBackOff()
        .logExhaustedMessageHistory(false)
        .handled(true)
        .log(LoggingLevel.WARN, "the catalog cannot be read: ${exception.message}");
    catalog
        .onException(Exception.class)
        .logExhaustedMessageHistory(false)
        .handled(true)
        .log(LoggingLevel.ERROR, "applications are not synchronised: ${exception.message}");
  }
}
