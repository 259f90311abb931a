package org.finopshub.portal.local;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.finopshub.local.report.KnownApplication;

/** One application of the catalog, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "One application of the software catalog.")
record CataloguedApplication(
    @Schema(example = "crm") String applicationId,
    @Schema(description = "The component it is.", example = "component:default/crm")
        String catalogRef,
    @Schema(description = "Null when the catalog names none.", example = "group:default/sales")
        String owner,
    @Schema(description = "Null when the catalog names none.", example = "customer") String system,
    @Schema(description = "Null when the catalog names none.", example = "production")
        String lifecycle,
    @Schema(example = "2024-01-05T02:15:00Z") Instant firstSeenAt,
    @Schema(example = "2024-10-05T02:15:00Z") Instant lastSeenAt,
    @Schema(
            description = "When the catalog no longer had it; null while it has.",
            example = "2024-11-01T02:15:00Z")
        Instant goneAt) {

  static CataloguedApplication of(KnownApplication application) {
    return new CataloguedApplication(
        application.applicationId(),
        application.catalogRef(),
        application.owner(),
        application.system(),
        application.lifecycle(),
        application.firstSeenAt(),
        application.lastSeenAt(),
        application.goneAt());
  }
}
