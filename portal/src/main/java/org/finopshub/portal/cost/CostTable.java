package org.finopshub.portal.cost;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.finopshub.portal.query.Itemised;

/** The answer to a cost query, as the API gives it. */
@Schema(description = "Costs per group and currency.")
public record CostTable(
    @Schema(
            description =
                "One item per group and currency: the grouped dimensions, the currency and the"
                    + " measures; decimals are strings.",
            example =
                """
                [{"entity":"atlas","currency":"USD",\
                "effective_cost":"18.0066386184","billed_cost":"18.0066386184"}]""")
        List<Map<String, Object>> items,
    @Schema(description = "Items there are, whatever the limit.", example = "1") long total,
    @JsonProperty("as_of")
        @Schema(
            description = "When the figures were true; null before the first load.",
            example = "2024-10-05T02:11:09Z")
        Instant asOf,
    Completeness completeness,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Only with pricing_view.")
        PricingExtent pricing,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Only with convert_to.")
        ConversionExtent conversion)
    implements Itemised {}
