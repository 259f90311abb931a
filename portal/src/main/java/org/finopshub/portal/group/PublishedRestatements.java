package org.finopshub.portal.group;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.finopshub.group.period.Restatement;
import org.finopshub.group.sql.CountedPage;
import org.finopshub.portal.query.Itemised;

/** One page of the restatement ledger, as the API gives it. */
@Schema(description = "One page of the restatement ledger, newest first.")
record PublishedRestatements(
    List<PublishedRestatement> items,
    @Schema(description = "Entries there are, whatever the limit.", example = "12") long total,
    @JsonProperty("as_of")
        @Schema(description = "When the list was read.", example = "2024-10-05T02:11:09Z")
        Instant asOf)
    implements Itemised {

  static PublishedRestatements of(CountedPage<Restatement> page, Instant asOf) {
    return new PublishedRestatements(
        page.items().stream().map(PublishedRestatement::of).toList(), page.total(), asOf);
  }
}
