package org.finopshub.portal.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;
import org.finopshub.group.alert.ShownAlert;
import org.finopshub.portal.query.Words;

/** One alert, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "One time a cause stood.")
record RaisedAlert(
    @Schema(
            description = "Names the cause; the same each time it comes back.",
            example = "missing:boreal:2024-09")
        String key,
    @Schema(description = "What it is about; the runbook has a section of it.", example = "missing")
        String code,
    @Schema(description = "Null when it is the group hub's own.", example = "boreal") String entity,
    @Schema(type = "string", description = "Null when it is of no month.", example = "2024-09")
        YearMonth period,
    @Schema(
            allowableValues = {"warning", "critical"},
            example = "critical")
        String severity,
    @Schema(example = "Nothing was loaded by the cut-off and its grace") String message,
    @Schema(example = "2024-10-05T18:00:00Z") Instant raisedAt,
    @Schema(
            description = "When it became critical; null if it did not.",
            example = "2024-10-07T06:00:00Z")
        Instant escalatedAt,
    @Schema(description = "Null while it is open.", example = "2024-10-08T02:12:41Z")
        Instant resolvedAt,
    @Schema(
            description = "How it ended; null while it is open.",
            example = "The month was delivered")
        String resolution,
    @Schema(description = "Null while nobody looks into it.", example = "2024-10-07T08:00:00Z")
        Instant acknowledgedAt,
    @Schema(description = "Who looks into it.", example = "ada") String acknowledgedBy,
    @Schema(
            description = "Until when channels hear nothing of its cause; null when they do.",
            example = "2024-10-09T00:00:00Z")
        Instant silencedUntil) {

  static RaisedAlert of(ShownAlert alert) {
    return new RaisedAlert(
        alert.cause().key(),
        alert.cause().code(),
        alert.cause().entityId(),
        alert.cause().period(),
        Words.of(alert.severity()),
        alert.message(),
        alert.raisedAt(),
        alert.escalatedAt(),
        alert.resolvedAt(),
        alert.resolution(),
        alert.acknowledgedAt(),
        alert.acknowledgedBy(),
        alert.silencedUntil());
  }
}
