package org.finopshub.portal.cost;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.finopshub.portal.openapi.MonthRange;

/** Documents the cost query, for both sides at once. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@MonthRange
@Parameter(
    name = "group_by",
    in = ParameterIn.QUERY,
    description =
        "Dimensions of the items, separated by commas: entity, period, domain, product,"
            + " application, allocation. Without it, one item per currency.",
    example = "entity,period",
    schema = @Schema(type = "string"))
@CostFigures
public @interface CostQueryDocumentation {}
