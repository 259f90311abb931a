package org.finopshub.portal.openapi;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/** Documents what an endpoint for one alert takes and answers, whether there is one or not. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "key",
    in = ParameterIn.PATH,
    required = true,
    description = "The cause.",
    example = "missing:boreal:2024-09",
    schema = @Schema(type = "string"))
@ApiResponse(responseCode = "200", description = "As it stands now.", useReturnTypeSchema = true)
@ApiResponse(
    responseCode = "404",
    description = "There is no such alert.",
    content =
        @Content(
            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
            schema = @Schema(implementation = Problem.class)))
public @interface OneAlertDocumentation {}
