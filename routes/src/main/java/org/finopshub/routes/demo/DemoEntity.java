package org.finopshub.routes.demo;

import java.util.Map;
import java.util.Set;

/**
 * One company of the demo.
 *
 * @param usageSources the settings below {@code hub.local.usage.sources}
 * @param currencies in which the group lets it bill
 * @param months it owes the group
 */
record DemoEntity(
    String entityId,
    String currency,
    String pricingView,
    Set<String> currencies,
    Map<String, String> usageSources,
    MonthSpan months) {

  /** The name of the hub's database. */
  String database() {
    return "local_" + entityId.replace('-', '_');
  }
}
