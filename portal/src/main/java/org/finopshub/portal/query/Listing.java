package org.finopshub.portal.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** One page of a list. */
@Schema(description = "One page of a list, newest first.")
public record Listing<T>(
    List<T> items,
    @Schema(description = "Entries there are, whatever the limit.", example = "12") long total,
    @JsonProperty("as_of")
        @Schema(description = "When the list was read.", example = "2024-10-05T02:11:09Z")
        Instant asOf)
    implements Itemised {}
