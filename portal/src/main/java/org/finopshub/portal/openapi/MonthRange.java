package org.finopshub.portal.openapi;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the months an answer is about. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      required = true,
      description = "First month.",
      example = "2024-09",
      schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}")),
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      description = "Last month, included; without it, the first month alone. At most 60 months.",
      example = "2024-12",
      schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}"))
})
public @interface MonthRange {}
