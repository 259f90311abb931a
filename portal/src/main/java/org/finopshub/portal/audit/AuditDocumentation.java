package org.finopshub.portal.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.finopshub.portal.openapi.CsvParameter;
import org.finopshub.portal.openapi.Paged;
import org.finopshub.portal.openapi.Refusable;
import org.springframework.http.MediaType;

/** Documents how auditors ask, for both sides at once. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
    summary = "Who asked for what",
    description =
        "Lists the requests to this hub's API and pages, let in or not, newest first. A change has"
            + " two rows: announced before it is made, and what became of it. './hub audit verify'"
            + " checks that no row was edited or taken out.")
@Parameter(
    name = "who",
    in = ParameterIn.QUERY,
    description = "Only this subject, or who is called so.",
    example = "ada",
    schema = @Schema(type = "string"))
@Parameter(
    name = "route",
    in = ParameterIn.QUERY,
    description = "Only this route, as the list gives it.",
    example = "/group/v1/costs",
    schema = @Schema(type = "string"))
@Parameter(
    name = "status",
    in = ParameterIn.QUERY,
    description = "Only answers of this HTTP status.",
    example = "403",
    schema = @Schema(type = "integer", minimum = "100", maximum = "599"))
@Parameter(
    name = "decision",
    in = ParameterIn.QUERY,
    description = "Only what became of them.",
    example = "denied",
    schema =
        @Schema(
            type = "string",
            allowableValues = {"announced", "answered", "denied", "refused", "failed"}))
@Parameter(
    name = "from",
    in = ParameterIn.QUERY,
    description = "First day, in UTC; by default 30 days before the last.",
    example = "2024-10-01",
    schema = @Schema(type = "string", format = "date"))
@Parameter(
    name = "to",
    in = ParameterIn.QUERY,
    description = "Last day, in UTC; by default today.",
    example = "2024-10-05",
    schema = @Schema(type = "string", format = "date"))
@CsvParameter
@Paged
@ApiResponse(
    responseCode = "200",
    description = "The requests of the page, or with format=csv the same as a file.",
    content = {
      @Content(
          mediaType = MediaType.APPLICATION_JSON_VALUE,
          schema = @Schema(implementation = AuditedAccesses.class)),
      @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
    })
@Refusable
public @interface AuditDocumentation {}
