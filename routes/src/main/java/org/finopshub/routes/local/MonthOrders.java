package org.finopshub.routes.local;

import java.time.YearMonth;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.finopshub.portal.local.RunTrigger;
import org.springframework.stereotype.Component;

/** Orders months for whoever is not a schedule: people over HTTP, the command line, the demo. */
@Component
public final class MonthOrders implements RunTrigger {
  private final ProducerTemplate routes;

  MonthOrders(ProducerTemplate routes) {
    this.routes = routes;
  }

  /** Queues the month and returns at once. */
  @Override
  public void request(YearMonth period) {
    routes.sendBody("seda:local-take-usage", new RunOrder(period, "api", false));
  }

  /**
   * Takes usage, computes the month and queues its drop before it returns.
   *
   * @throws RuntimeException what stopped it, as the step threw it
   */
  public void complete(RunOrder order) {
    try {
      routes.requestBody("seda:local-take-usage?timeout=0", order);
    } catch (CamelExecutionException stopped) {
      throw stopped.getCause() instanceof RuntimeException cause ? cause : stopped;
    }
  }
}
