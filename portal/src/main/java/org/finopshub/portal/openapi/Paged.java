package org.finopshub.portal.openapi;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the parameters that choose a part of a list. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "Most items of the answer.",
      example = "20",
      schema = @Schema(type = "integer", minimum = "1", maximum = "10000", defaultValue = "1000")),
  @Parameter(
      name = "offset",
      in = ParameterIn.QUERY,
      description = "Items to pass over.",
      example = "0",
      schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
})
public @interface Paged {}
