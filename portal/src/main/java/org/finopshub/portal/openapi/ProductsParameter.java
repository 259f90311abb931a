package org.finopshub.portal.openapi;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the parameter that chooses products. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "product",
    in = ParameterIn.QUERY,
    description = "Only these products; repeat the parameter for several.",
    example = "[\"virtual-machine\"]",
    array = @ArraySchema(schema = @Schema(type = "string")))
public @interface ProductsParameter {}
