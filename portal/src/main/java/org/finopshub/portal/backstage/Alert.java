package org.finopshub.portal.backstage;

import io.swagger.v3.oas.annotations.media.Schema;

/** Something a reader of the costs should know or do. */
@Schema(description = "Something a reader of the costs should know or do.")
public record Alert(
    @Schema(example = "2 applications have no mapping rule") String title,
    @Schema(example = "Their cost of 2024-09 is carried as unallocated") String subtitle) {}
