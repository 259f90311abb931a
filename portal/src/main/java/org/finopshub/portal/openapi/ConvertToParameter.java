package org.finopshub.portal.openapi;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the parameter that asks for one currency. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "convert_to",
    in = ParameterIn.QUERY,
    description =
        "The group's currency: every cost that has an exchange rate in its month is multiplied by"
            + " it, exactly, and added up. What has none stays in its own currency, in an item of"
            + " its own. A closed month keeps the rates it was closed with; a currency filter is for"
            + " costs before they are converted.",
    example = "EUR",
    schema = @Schema(type = "string"))
public @interface ConvertToParameter {}
