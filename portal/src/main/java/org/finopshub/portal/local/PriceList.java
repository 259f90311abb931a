package org.finopshub.portal.local;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.finopshub.portal.query.Itemised;

/** One page of prices. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "One page of prices, by pricing view, product and first day.")
record PriceList(
    List<PriceInForce> items,
    @Schema(description = "Prices there are, whatever the limit.", example = "12") long total,
    @Schema(description = "When the list was read.", example = "2024-10-05T02:11:09Z") Instant asOf)
    implements Itemised {}
