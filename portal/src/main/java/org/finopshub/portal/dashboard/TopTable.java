package org.finopshub.portal.dashboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.finopshub.portal.cost.Completeness;
import org.finopshub.portal.query.Itemised;

/** The costliest applications of a month, as the API gives them. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "The costliest applications of a month, by currency and place.")
public record TopTable(
    List<Item> items,
    @Schema(
            description = "When the figures were true; null before the first load.",
            example = "2024-10-05T02:11:09Z")
        Instant asOf,
    Completeness completeness)
    implements Itemised {

  /** One application and what it cost. */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(description = "One application and what it cost.")
  public record Item(
      @Schema(description = "1 is the costliest of the currency.", example = "1") int place,
      @Schema(description = "In the group.", example = "atlas") String entity,
      @Schema(example = "crm") String application,
      @Schema(example = "USD") String currency,
      @Schema(example = "17.5") String effectiveCost,
      @Schema(example = "18.0066386184") String billedCost) {}
}
