package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.media.Schema;
import org.finopshub.contract.referential.ReferentialDifference.Change;

/** One change of the referential, as the API gives it. */
@Schema(description = "One thing a version changed.")
record ReferentialChange(
    @Schema(
            description = "What it is about.",
            allowableValues = {
              "domain",
              "product",
              "application-rule",
              "pricing-view",
              "price",
              "unit"
            },
            example = "product")
        String kind,
    @Schema(
            description = "What became of it.",
            allowableValues = {
              "added",
              "removed",
              "retired",
              "relabelled",
              "moved",
              "reclassified",
              "changed"
            },
            example = "moved")
        String change,
    @Schema(description = "Its id; parts are joined by a comma.", example = "vm-standard")
        String subject,
    @Schema(description = "Null where there was nothing.", example = "compute") String before,
    @Schema(description = "Null where there is nothing any more.", example = "database")
        String after) {

  static ReferentialChange of(Change change) {
    return new ReferentialChange(
        change.kind(), change.change(), change.subject(), change.before(), change.after());
  }
}
