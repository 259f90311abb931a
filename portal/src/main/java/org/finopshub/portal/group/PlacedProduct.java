package org.finopshub.portal.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.finopshub.group.conformity.ProductPlaces.Place;

/** Where a product was under some versions of the referential, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "The domain a product was in under some versions of the referential.")
record PlacedProduct(
    @Schema(example = "vm-standard") String product,
    @Schema(example = "compute") String domain,
    @Schema(description = "The first version that says so.", example = "3") int fromVersion,
    @Schema(description = "When that version was loaded.", example = "2024-09-05T02:12:41Z")
        Instant fromLoadedAt,
    @Schema(
            description = "The first version that says otherwise; null while it stands.",
            example = "9")
        Integer untilVersion) {

  static PlacedProduct of(Place place) {
    return new PlacedProduct(
        place.productId(),
        place.domainId(),
        place.fromVersion(),
        place.fromLoadedAt(),
        place.untilVersion());
  }
}
