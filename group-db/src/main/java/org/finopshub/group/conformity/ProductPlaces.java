package org.finopshub.group.conformity;

import java.time.Instant;
import java.util.List;

/** One page of where products were; {@code total} counts all of them. */
public record ProductPlaces(List<Place> items, long total) {

  /**
   * The domain a product was in under some versions of the referential.
   *
   * @param fromLoadedAt when the first of them was loaded
   * @param untilVersion the first version that says otherwise; null while it stands
   */
  public record Place(
      String productId,
      String domainId,
      int fromVersion,
      Instant fromLoadedAt,
      Integer untilVersion) {}
}
