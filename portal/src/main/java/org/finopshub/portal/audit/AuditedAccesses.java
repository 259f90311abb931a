package org.finopshub.portal.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.finopshub.portal.query.Itemised;

/** One page of the audit, as the API gives it. */
@Schema(description = "One page of the audit, newest first.")
record AuditedAccesses(
    List<AuditedAccess> items,
    @Schema(description = "Requests there are, whatever the limit.", example = "12") long total,
    @JsonProperty("as_of")
        @Schema(description = "When the list was read.", example = "2024-10-05T02:11:09Z")
        Instant asOf)
    implements Itemised {}
