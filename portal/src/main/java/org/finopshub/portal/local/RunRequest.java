package org.finopshub.portal.local;

import io.swagger.v3.oas.annotations.media.Schema;

/** The body that asks for a run. */
@Schema(description = "Which month to compute.")
record RunRequest(
    @Schema(description = "The month to compute, or compute again.", example = "2024-09")
        String period) {}
