package org.finopshub.portal.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.finopshub.portal.query.Words;

/** One request, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "One request, let in or not.")
public record AuditedAccess(
    @Schema(description = "Its place in the chain; no number is left out.", example = "1042")
        long seq,
    @Schema(example = "2024-10-05T06:00:00.123456Z") Instant at,
    @Schema(
            description = "Whom the identity provider vouched for; anonymous when nobody.",
            example = "3f1c9d2e-8a51-4a3b-9f3e-0c6d1f7a2b44")
        String subject,
    @Schema(example = "ada") String name,
    @Schema(description = "The program that asked.", example = "hub-group") String client,
    @Schema(description = "With commas.", example = "auditor,viewer") String roles,
    @Schema(
            description = "Whose figures they may see: entities with commas, or * for all.",
            example = "atlas")
        String entityScope,
    @Schema(example = "GET") String method,
    @Schema(
            description = "The pattern that answered, or the path when none did.",
            example = "/group/v1/costs")
        String route,
    @JsonRawValue
        @Schema(
            type = "object",
            description = "What was asked; secrets are withheld, long values cut.",
            example = "{\"from\":\"2024-09\",\"group_by\":\"entity\"}")
        String parameters,
    @Schema(description = "Rows of the answer; null when it holds none.", example = "3") Long rows,
    @Schema(description = "Of HTTP; null while a change is announced.", example = "200")
        Integer status,
    @Schema(
            allowableValues = {"announced", "answered", "denied", "refused", "failed"},
            example = "answered")
        String decision,
    @Schema(
            description = "Of the request; an announced change and its answer share it.",
            example = "0af7651916cd43dd8448eb211c80319c")
        String traceId,
    @Schema(
            description = "SHA-256 over the hash before and this row, hexadecimal.",
            example = "4237edb25ebb303e2ca63748562e0ea8da8a4fb982dab60ad0f000ed5f628079")
        String hash) {
  static final List<String> TEXTS =
      List.of(
          "seq",
          "at",
          "subject",
          "name",
          "client",
          "roles",
          "entity_scope",
          "method",
          "route",
          "parameters",
          "rows",
          "status",
          "decision",
          "trace_id",
          "hash");

  static AuditedAccess of(ChainLink place, AuditEntry entry) {
    var asker = entry.asker();
    var question = entry.question();
    var outcome = entry.outcome();
    return new AuditedAccess(
        place.seq(),
        place.at(),
        asker.subject(),
        asker.name(),
        asker.client(),
        asker.roles(),
        asker.entityScope(),
        question.method(),
        question.route(),
        question.parameters(),
        outcome.rows(),
        outcome.status(),
        Words.of(outcome.decision()),
        entry.traceId(),
        place.hex());
  }

  /** The row of a download. */
  Map<String, Object> row() {
    var row = new LinkedHashMap<String, Object>();
    row.put("seq", seq);
    row.put("at", at);
    row.put("subject", subject);
    row.put("name", name);
    row.put("client", client);
    row.put("roles", roles);
    row.put("entity_scope", entityScope);
    row.put("method", method);
    row.put("route", route);
    row.put("parameters", parameters);
    row.put("rows", rows);
    row.put("status", status);
    row.put("decision", decision);
    row.put("trace_id", traceId);
    row.put("hash", hash);
    return row;
  }
}
