package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.currency.ExchangeRates;
import org.springframework.stereotype.Component;

/** Takes exchange rates whose files changed; while they are broken, the ones before stay. */
@Component
final class TakeRatesRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("timer:group-take-rates?period={{hub.group.currency.poll-every}}")
        .routeId("group-take-rates")
        .routeDescription("Takes exchange rates whose files changed")
        .routeConfigurationId("house-keeping-errors")
        .bean(ExchangeRates.class, "take")
        .id("take-rates");
  }
}
