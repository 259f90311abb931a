package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the parameter that asks for figures of the past. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "as_of",
    in = ParameterIn.QUERY,
    description =
        "Answers what stood when that UTC day ended, whatever was restated since. Without it, what"
            + " stands.",
    example = "2024-10-31",
    schema = @Schema(type = "string", format = "date"))
@interface AsOfParameter {}
