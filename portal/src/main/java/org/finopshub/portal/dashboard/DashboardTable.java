package org.finopshub.portal.dashboard;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.finopshub.portal.cost.Completeness;
import org.finopshub.portal.query.Counted;

/** A month at a glance, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "A month at a glance; decimals are strings, currencies are never added.")
public record DashboardTable(
    @Schema(example = "2024-09") String period,
    @Schema(description = "All of the month, one item per currency.") List<ComparedCost> totals,
    @Schema(description = "The month and the 12 before it, oldest first within a currency.")
        List<MonthCost> months,
    @Schema(description = "Domains, costliest first within a currency.") List<ComparedCost> domains,
    @Schema(description = "What changed most since the month before, within a currency.")
        List<ComparedCost> movers,
    @Schema(
            description = "When the figures were true; null before the first load.",
            example = "2024-10-05T02:11:09Z")
        Instant asOf,
    Completeness completeness,
    @Schema(description = "Of the month before, which changes are against.")
        Completeness completenessBefore)
    implements Counted {

  @Override
  public long rowCount() {
    return (long) totals.size() + months.size() + domains.size() + movers.size();
  }
}
