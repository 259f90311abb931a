package org.finopshub.portal.dashboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/** What an entity, or in an entity's hub a domain, cost in one month. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What an entity, or in an entity's hub a domain, cost in one month.")
public record MonthCost(
    @Schema(example = "2024-09") String period,
    @Schema(description = "In the group.", example = "atlas") String entity,
    @Schema(description = "In an entity's hub.", example = "compute") String domain,
    @Schema(example = "USD") String currency,
    @Schema(example = "17.5") String cost) {}
