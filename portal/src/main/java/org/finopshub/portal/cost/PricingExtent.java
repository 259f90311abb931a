package org.finopshub.portal.cost;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/** How far a pricing view could value an answer. */
@Schema(description = "How far the pricing view could value the answer.")
public record PricingExtent(
    @JsonProperty("pricing_view") @Schema(example = "group-2024") String pricingView,
    @Schema(
            description = "Everything had a price in its month or counts as billed.",
            example = "true")
        boolean complete) {}
