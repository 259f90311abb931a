package org.finopshub.portal.backstage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/**
 * What one month cost.
 *
 * @param date the month's first day: the hub knows months
 * @param amount a number, as the plugin's type has it; the digits are exact
 */
@Schema(description = "What one month cost, on the month's first day.")
public record DateAggregation(
    @Schema(example = "2024-09-01") String date, @Schema(example = "17.5") BigDecimal amount) {
  public DateAggregation {
    amount = Amounts.plain(amount);
  }
}
