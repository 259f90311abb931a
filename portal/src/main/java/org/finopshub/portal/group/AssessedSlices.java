package org.finopshub.portal.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.finopshub.portal.query.Itemised;

/** One page of months as last assessed. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "Months as last assessed.")
record AssessedSlices(
    List<AssessedSlice> items,
    @Schema(description = "Months there are, whatever the limit.", example = "24") long total,
    @Schema(description = "When the list was read.", example = "2024-10-05T02:11:09Z") Instant asOf)
    implements Itemised {}
