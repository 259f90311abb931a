package org.finopshub.portal.openapi;

import io.swagger.v3.oas.annotations.media.Schema;

/** The form of every refusal, as the document shows it; Spring's ProblemDetail carries it. */
@Schema(description = "A refusal (RFC 9457) with what the caller needs to mend the request.")
public record Problem(
    @Schema(example = "about:blank") String type,
    @Schema(example = "Bad Request") String title,
    @Schema(example = "400") int status,
    @Schema(
            description = "What was wrong, for people.",
            example = "limit: found '0', allowed: a whole number from 1 to 10000")
        String detail,
    @Schema(example = "/group/v1/costs") String instance,
    @Schema(description = "What was wrong, for machines; stable.", example = "invalid-parameter")
        String code,
    @Schema(description = "The parameter at fault.", example = "limit") String parameter,
    @Schema(description = "What the request held.", example = "0") String found,
    @Schema(description = "What it may hold.", example = "a whole number from 1 to 10000")
        String allowed) {}
