package org.finopshub.portal.backstage;

import io.swagger.v3.oas.annotations.media.Schema;

/** What costs of a group can be narrowed down to: an application. */
@Schema(description = "What costs of a group can be narrowed down to: an application.")
public record Project(@Schema(example = "crm") String id) {}
