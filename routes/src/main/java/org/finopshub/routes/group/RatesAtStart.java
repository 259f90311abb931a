package org.finopshub.routes.group;

import org.finopshub.group.currency.ExchangeRates;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Takes the exchange rates before any route starts: a month must not close without them. */
@Component
final class RatesAtStart implements SmartInitializingSingleton {
  private final ExchangeRates rates;

  RatesAtStart(ExchangeRates rates) {
    this.rates = rates;
  }

  @Override
  public void afterSingletonsInstantiated() {
    rates.take();
  }
}
