package org.finopshub.portal.local;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.YearMonth;
import org.finopshub.local.report.UnmappedApplication;

/** The cost of one unmapped application, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "What one application costs that no mapping rule knows.")
record CostWithoutApplication(
    @Schema(description = "As the usage names it.", example = "legacy-crm")
        String localApplicationId,
    @Schema(type = "string", example = "2024-09") YearMonth periodMonth,
    @Schema(example = "USD") String currency,
    @Schema(description = "What was invoiced for it; exact.", example = "1250.75")
        String billedCost,
    @Schema(description = "Lines of usage that name it.", example = "42") long sourceLines,
    @Schema(
            description = "Who the software catalog says owns it; null when it does not know it.",
            example = "group:default/sales")
        String owner) {

  static CostWithoutApplication of(UnmappedApplication application) {
    return new CostWithoutApplication(
        application.localApplicationId(),
        application.period(),
        application.billingCurrency(),
        application.billedCost().stripTrailingZeros().toPlainString(),
        application.sourceLines(),
        application.owner());
  }
}
