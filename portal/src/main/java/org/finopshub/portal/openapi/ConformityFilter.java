package org.finopshub.portal.openapi;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the parameters that choose findings, for both sides at once. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(
      name = "severity",
      in = ParameterIn.QUERY,
      description = "Only findings this bad.",
      example = "error",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"info", "warning", "error"})),
  @Parameter(
      name = "code",
      in = ParameterIn.QUERY,
      description = "Only findings of this code; the contract lists them.",
      example = "unmapped-application",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "since",
      in = ParameterIn.QUERY,
      description = "Only what was first seen on this day (UTC) or later.",
      example = "2024-09-30",
      schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}-\\d{2}"))
})
public @interface ConformityFilter {}
