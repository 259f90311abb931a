package org.finopshub.portal.backstage;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/**
 * How the later of two times differs from the earlier.
 *
 * @param ratio of the earlier cost; null when that is 0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How the later of two equally long times differs from the earlier.")
public record ChangeStatistic(
    @Schema(description = "Not there when the earlier cost is 0.", example = "0.09375")
        BigDecimal ratio,
    @Schema(example = "1.5") BigDecimal amount) {
  public ChangeStatistic {
    ratio = Amounts.plain(ratio);
    amount = Amounts.plain(amount);
  }
}
