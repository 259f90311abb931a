package org.finopshub.portal.openapi;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the one month an endpoint is about. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "period",
    in = ParameterIn.QUERY,
    required = true,
    description = "The month.",
    example = "2024-09",
    schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}"))
public @interface MonthParameter {}
