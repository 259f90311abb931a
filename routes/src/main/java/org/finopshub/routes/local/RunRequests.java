package org.finopshub.routes.local;

import java.time.YearMonth;
import org.apache.camel.ProducerTemplate;
import org.finopshub.portal.local.RunTrigger;
import org.springframework.stereotype.Component;

/** Orders the months people ask for over HTTP. */
@Component
final class RunRequests implements RunTrigger {
  private final ProducerTemplate routes;

  RunRequests(ProducerTemplate routes) {
    this.routes = routes;
  }

  @Override
  public void request(YearMonth period) {
    routes.sendBody("seda:local-take-usage", new RunOrder(period, "api", false));
  }
}
