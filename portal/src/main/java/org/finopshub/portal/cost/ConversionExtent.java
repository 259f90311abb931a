package org.finopshub.portal.cost;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/** How far an answer could be converted, counted in cells: what one exchange rate applies to. */
@Schema(
    description =
        "How far the answer could be converted. A cell is an entity's month in one currency,"
            + " within an item.")
public record ConversionExtent(
    @Schema(description = "What was converted to.", example = "EUR") String currency,
    @Schema(description = "Every cell had a rate.", example = "false") boolean complete,
    @JsonProperty("converted_cells")
        @Schema(description = "Cells added up in that currency.", example = "23")
        long convertedCells,
    @JsonProperty("cells_without_rate")
        @Schema(description = "Cells left in their own currency.", example = "1")
        long cellsWithoutRate) {}
