package org.finopshub.portal.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.finopshub.portal.query.Itemised;

/** Versions of the referential and their holders, as the API gives them. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "A page of the versions, newest first, and every entity.")
record ReferentialVersions(
    List<OfficialVersion> items,
    @Schema(description = "Versions there are, whatever the limit.", example = "7") long total,
    List<VersionHolder> holders,
    @Schema(description = "When the list was read.", example = "2024-10-05T02:11:09Z") Instant asOf)
    implements Itemised {}
