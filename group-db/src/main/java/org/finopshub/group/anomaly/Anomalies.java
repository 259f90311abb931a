package org.finopshub.group.anomaly;

import java.time.YearMonth;
import java.util.List;

/**
 * One page of anomalies.
 *
 * @param total all of them
 * @param leftOut slices in which, and from which, nothing is judged because they are not complete
 */
public record Anomalies(List<Anomaly> items, long total, List<LeftOut> leftOut) {

  /** One slice that is not complete. */
  public record LeftOut(String entityId, YearMonth period) {}
}
