package org.finopshub.group.completeness;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;

/**
 * What is known of an entity's month, before it is judged.
 *
 * @param undecided status of the newest delivery, unless something newer is loaded
 * @param standing the loaded slice
 */
record SliceFacts(
    String entityId,
    YearMonth period,
    Optional<IngestionStatus> undecided,
    Optional<Standing> standing) {

  /**
   * A loaded slice beside the final months before it.
   *
   * @param runId whose figures they are
   * @param gone domains of the month before that are neither here nor retired
   * @param trailingMonths of how many months the median of applications is
   */
  record Standing(
      UUID runId,
      boolean isFinal,
      List<String> domains,
      List<String> gone,
      int applications,
      BigDecimal medianApplications,
      int trailingMonths,
      List<BilledCost> billedCosts,
      long findings) {}

  /** Billed in one currency, beside the median of the months before that billed in it. */
  record BilledCost(String currency, BigDecimal billed, BigDecimal median, int trailingMonths) {}
}
