package org.finopshub.portal.openapi;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the parameter that asks for a list as a file. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "format",
    in = ParameterIn.QUERY,
    description = "How the answer is written; csv is a download, safe to open in a spreadsheet.",
    example = "json",
    schema =
        @Schema(
            type = "string",
            allowableValues = {"json", "csv"},
            defaultValue = "json"))
public @interface CsvParameter {}
