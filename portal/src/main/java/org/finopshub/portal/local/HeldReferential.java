package org.finopshub.portal.local;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.finopshub.portal.query.Itemised;

/** Versions and bundles of an entity, as the API gives them. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "A page of the versions, the current one first, and the last bundles.")
record HeldReferential(
    List<ReferentialInUse> items,
    @Schema(description = "Versions there are, whatever the limit.", example = "9") long total,
    @Schema(description = "What came of the last 100, newest first.") List<ReceivedBundle> bundles,
    @Schema(description = "When the list was read.", example = "2024-10-05T02:11:09Z") Instant asOf)
    implements Itemised {}
