package org.finopshub.portal.cost;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.finopshub.portal.openapi.MonthParameter;

/** Documents the months up to one, for both sides at once. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@MonthParameter
@Parameter(
    name = "months",
    in = ParameterIn.QUERY,
    description = "How many months, the named one included.",
    example = "24",
    schema = @Schema(type = "integer", minimum = "1", maximum = "60", defaultValue = "24"))
@Parameter(
    name = "group_by",
    in = ParameterIn.QUERY,
    description =
        "Dimensions of the items beside the month, separated by commas: entity, domain, product,"
            + " application, allocation.",
    example = "domain",
    schema = @Schema(type = "string"))
@CostFigures
public @interface HistoryDocumentation {}
