package org.finopshub.routes.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.finopshub.group.completeness.AssessedMonth;

/**
 * What the demo did.
 *
 * @param unsettled months the group waits for, holds or refused, of any entity
 * @param secondsPerStep of the demo itself, in the order the steps ran
 * @param urls what listens where while the demo stays up
 */
public record DemoOutcome(
    List<SliceOutcome> slices,
    List<AssessedMonth> unsettled,
    Map<String, BigDecimal> secondsPerStep,
    Map<String, String> urls) {

  /** Whether every slice is loaded and exact. */
  public boolean isExact() {
    return !slices.isEmpty() && slices.stream().allMatch(SliceOutcome::isExact);
  }
}
