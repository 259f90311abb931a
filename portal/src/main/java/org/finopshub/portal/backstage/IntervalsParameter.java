package org.finopshub.portal.backstage;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the two times costs are compared in. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = Intervals.NAME,
    in = ParameterIn.QUERY,
    required = true,
    description =
        "An ISO 8601 repeating interval: how long, and the day after it ends. Answered in whole"
            + " months, the last of which had ended by then: P7D and P30D are one month, P90D and"
            + " P3M are three.",
    example = "R2/P30D/2024-10-01",
    schema = @Schema(type = "string"))
@interface IntervalsParameter {}
