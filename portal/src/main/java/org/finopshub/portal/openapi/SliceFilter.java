package org.finopshub.portal.openapi;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the parameters that choose entities and months of a list, and its format. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(
      name = "entity",
      in = ParameterIn.QUERY,
      description = "Only this entity.",
      example = "atlas",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "First month.",
      example = "2024-09",
      schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}")),
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      description = "Last month, included.",
      example = "2024-12",
      schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}"))
})
@CsvParameter
public @interface SliceFilter {}
