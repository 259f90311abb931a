package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.finopshub.portal.openapi.Paged;
import org.finopshub.portal.openapi.Problem;
import org.springframework.http.MediaType;

/** Documents the parameters and the answer of the variance query. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "The first month; instead of it and to, two runs.",
      example = "2024-09",
      schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}")),
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      description = "The second month, after the first.",
      example = "2024-10",
      schema = @Schema(type = "string", pattern = "\\d{4}-\\d{2}")),
  @Parameter(
      name = "from_run",
      in = ParameterIn.QUERY,
      description = "The first of two runs of one entity's month, whether it still stands or not.",
      example = "6f1c2a52-7f0e-4c4e-9b0a-6d3f5a1b2c3d",
      schema = @Schema(type = "string", format = "uuid")),
  @Parameter(
      name = "to_run",
      in = ParameterIn.QUERY,
      description = "The second of them.",
      example = "0f8fad5b-d9cb-469f-a165-70867728950e",
      schema = @Schema(type = "string", format = "uuid")),
  @Parameter(
      name = "group_by",
      in = ParameterIn.QUERY,
      description =
          "Dimensions of the items, separated by commas: entity, domain, product, application, allocation. Without it, one explanation per currency.",
      example = "domain,product",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "entity",
      in = ParameterIn.QUERY,
      description = "Only these entities; repeat the parameter for several.",
      example = "[\"atlas\"]",
      array = @ArraySchema(schema = @Schema(type = "string"))),
  @Parameter(
      name = "domain",
      in = ParameterIn.QUERY,
      description = "Only these domains; repeat the parameter for several.",
      example = "[\"compute\"]",
      array = @ArraySchema(schema = @Schema(type = "string"))),
  @Parameter(
      name = "product",
      in = ParameterIn.QUERY,
      description = "Only these products; repeat the parameter for several.",
      example = "[\"virtual-machine\"]",
      array = @ArraySchema(schema = @Schema(type = "string"))),
  @Parameter(
      name = "application",
      in = ParameterIn.QUERY,
      description = "Only these applications; repeat the parameter for several.",
      example = "[\"unallocated\"]",
      array = @ArraySchema(schema = @Schema(type = "string"))),
  @Parameter(
      name = "allocation",
      in = ParameterIn.QUERY,
      description = "Only what applications consumed themselves, or only their shares of pools.",
      example = "direct",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"direct", "indirect"})),
  @Parameter(
      name = "pricing_view",
      in = ParameterIn.QUERY,
      description = "Compares the quantities in this view's prices, each month in its own.",
      example = "group-2024",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "convert_to",
      in = ParameterIn.QUERY,
      description = "The group's currency: each month is converted with its own rate.",
      example = "EUR",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "order_by",
      in = ParameterIn.QUERY,
      description =
          "A figure of the items; a minus in front means largest first. Without it, the order of the dimensions.",
      example = "-volume",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "format",
      in = ParameterIn.QUERY,
      description = "How the answer is written; csv is a download, safe to open in a spreadsheet.",
      example = "json",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"json", "csv"},
              defaultValue = "json"))
})
@Paged
@ApiResponse(
    responseCode = "200",
    description = "The explanations, or with format=csv the same as a file.",
    content = {
      @Content(
          mediaType = MediaType.APPLICATION_JSON_VALUE,
          schema = @Schema(implementation = VarianceTable.class)),
      @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
    })
@ApiResponse(
    responseCode = "404",
    description = "The two runs were not both loaded for one entity and month.",
    content =
        @Content(
            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
            schema = @Schema(implementation = Problem.class)))
@interface VarianceQueryDocumentation {}
