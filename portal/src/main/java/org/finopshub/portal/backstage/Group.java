package org.finopshub.portal.backstage;

import io.swagger.v3.oas.annotations.media.Schema;

/** Whose costs can be shown: an entity. */
@Schema(description = "Whose costs can be shown: an entity.")
public record Group(@Schema(example = "atlas") String id) {}
