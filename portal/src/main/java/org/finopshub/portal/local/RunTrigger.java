package org.finopshub.portal.local;

import java.time.YearMonth;

/**
 * Asks the hub to compute a month; the routes module implements it, so that the portal needs no
 * Camel.
 */
@FunctionalInterface
public interface RunTrigger {

  /** Queues the run and returns at once; what becomes of it stands in the batch runs. */
  void request(YearMonth period);
}
