package org.finopshub.portal.openapi;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the parameter that tells own consumption from shares of pools. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "allocation",
    in = ParameterIn.QUERY,
    description = "Only what applications consumed themselves, or only their shares of pools.",
    example = "direct",
    schema =
        @Schema(
            type = "string",
            allowableValues = {"direct", "indirect"}))
public @interface AllocationParameter {}
