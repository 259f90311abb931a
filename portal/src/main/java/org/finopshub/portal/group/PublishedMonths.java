package org.finopshub.portal.group;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.finopshub.group.period.EntityMonth;
import org.finopshub.group.sql.CountedPage;
import org.finopshub.portal.query.Itemised;

/** One page of months, as the API gives it. */
@Schema(description = "One page of the entities' months, newest first.")
record PublishedMonths(
    List<PublishedMonth> items,
    @Schema(description = "Months there are, whatever the limit.", example = "12") long total,
    @JsonProperty("as_of")
        @Schema(description = "When the list was read.", example = "2024-10-05T02:11:09Z")
        Instant asOf)
    implements Itemised {

  static PublishedMonths of(CountedPage<EntityMonth> page, Instant asOf) {
    return new PublishedMonths(
        page.items().stream().map(PublishedMonth::of).toList(), page.total(), asOf);
  }
}
