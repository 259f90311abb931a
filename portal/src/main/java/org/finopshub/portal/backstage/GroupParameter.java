package org.finopshub.portal.backstage;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents whose costs are asked for. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "group",
    in = ParameterIn.QUERY,
    required = true,
    description = "One that user-groups lists: an entity.",
    example = "atlas",
    schema = @Schema(type = "string"))
@interface GroupParameter {}
