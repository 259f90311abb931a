package org.finopshub.portal.openapi;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the parameters of a list by month. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters(
    @Parameter(
        name = "period",
        in = ParameterIn.QUERY,
        description = "Only this month.",
        example = "2024-09",
        schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}")))
@Paged
@ApiResponse(
    responseCode = "200",
    description = "The entries of the page.",
    useReturnTypeSchema = true)
public @interface MonthListDocumentation {}
