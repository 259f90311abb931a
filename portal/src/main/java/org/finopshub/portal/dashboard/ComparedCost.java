package org.finopshub.portal.dashboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;

/** A cost beside that of the month before, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A cost beside that of the month before; only the ids it is of are there.")
public record ComparedCost(
    @Schema(description = "Of a mover, in the group.", example = "atlas") String entity,
    @Schema(description = "Of a domain or a mover.", example = "compute") String domain,
    @Schema(description = "Of a mover, in the group.", example = "virtual-machine") String product,
    @Schema(description = "Of a mover, in an entity's hub.", example = "crm") String application,
    @Schema(example = "USD") String currency,
    @Schema(example = "17.5") String cost,
    @Schema(example = "16") String previousCost,
    @Schema(description = "Cost less previous cost.", example = "1.5") String change,
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
            description = "Of the previous cost, 4 decimals; null when there was none.",
            example = "9.375")
        String changePercent) {}
