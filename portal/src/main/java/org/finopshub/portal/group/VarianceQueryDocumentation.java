package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.finopshub.portal.openapi.ConvertToParameter;
import org.finopshub.portal.openapi.CostFilters;
import org.finopshub.portal.openapi.CsvParameter;
import org.finopshub.portal.openapi.Paged;
import org.finopshub.portal.openapi.Problem;
import org.finopshub.portal.revalidation.Revalidated;
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
      name = "pricing_view",
      in = ParameterIn.QUERY,
      description = "Compares the quantities in this view's prices, each month in its own.",
      example = "group-2024",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "order_by",
      in = ParameterIn.QUERY,
      description =
          "A figure of the items; a minus in front means largest first. Without it, the order of the dimensions.",
      example = "-volume",
      schema = @Schema(type = "string"))
})
@CostFilters
@ConvertToParameter
@CsvParameter
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
@Revalidated(last = "to")
@interface VarianceQueryDocumentation {}
