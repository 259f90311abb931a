package org.finopshub.local.usage;

import java.util.List;

/** What one round of taking usage came to. */
public record TakenUsage(List<TakenDelivery> deliveries, List<FailedDelivery> failures) {

  public TakenUsage {
    deliveries = List.copyOf(deliveries);
    failures = List.copyOf(failures);
  }
}
