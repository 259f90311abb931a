package org.finopshub.group.currency;

import java.time.Instant;
import java.util.List;

/** One page of exchange rates; {@code total} counts all of them. */
public record Rates(List<InForce> items, long total) {

  /**
   * @param frozenAt when the entity's month was closed with this rate; null while it is open
   */
  public record InForce(ExchangeRate rate, Instant frozenAt) {}
}
