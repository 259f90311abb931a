package org.finopshub.portal.openapi;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the parameter that chooses which of the two costs is meant. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "measure",
    in = ParameterIn.QUERY,
    description = "Which cost is shown.",
    example = "effective_cost",
    schema =
        @Schema(
            type = "string",
            allowableValues = {"effective_cost", "billed_cost"},
            defaultValue = "effective_cost"))
public @interface CostParameter {}
