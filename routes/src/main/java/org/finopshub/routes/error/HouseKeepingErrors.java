package org.finopshub.routes.error;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.springframework.stereotype.Component;

/** What either hub does by itself now and then is done the next time when it breaks. */
@Component
final class HouseKeepingErrors extends RouteConfigurationBuilder {
  @Override
  public void configuration() {
    routeConfiguration("house-keeping-errors")
        .onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.ERROR, "${routeId} will be tried again: ${exception.message}");
  }
}
