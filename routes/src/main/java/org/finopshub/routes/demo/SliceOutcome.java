package org.finopshub.routes.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;

/**
 * What became of one entity's month, from its usage to the group's ledger.
 *
 * @param status the group's word on the drop that is in force; {@code MISSING} when there is none
 * @param billedIn currency to the cost of the usage taken
 * @param billedOut currency to the cost the group's views show
 * @param secondsPerStep in the order the steps ran
 */
public record SliceOutcome(
    String entityId,
    YearMonth period,
    long linesTaken,
    long linesRejected,
    long linesUnmapped,
    long applications,
    long rowsExported,
    long rowsLoaded,
    String status,
    Map<String, BigDecimal> billedIn,
    Map<String, BigDecimal> billedOut,
    Map<String, BigDecimal> secondsPerStep) {

  /** The drop is loaded whole, and not a fraction of a cent was lost or made. */
  public boolean isExact() {
    return status.equals("LOADED") && rowsExported == rowsLoaded && sameCosts();
  }

  private boolean sameCosts() {
    return billedIn.keySet().equals(billedOut.keySet())
        && billedIn.entrySet().stream()
            .allMatch(cost -> cost.getValue().compareTo(billedOut.get(cost.getKey())) == 0);
  }
}
