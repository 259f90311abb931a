package org.finopshub.portal.dashboard;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.finopshub.portal.openapi.MonthParameter;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.revalidation.Revalidated;

/** Documents the costliest applications of a month, for both sides at once. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@MonthParameter
@Parameter(
    name = "limit",
    in = ParameterIn.QUERY,
    description = "How many applications in each currency.",
    example = "10",
    schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "10"))
@ApiResponse(responseCode = "200", description = "The applications.", useReturnTypeSchema = true)
@Refusable
@Revalidated(last = "period")
public @interface TopDocumentation {}
