package org.finopshub.portal.cost;

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
import org.finopshub.portal.openapi.CostFilters;
import org.finopshub.portal.openapi.Paged;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.revalidation.Revalidated;
import org.springframework.http.MediaType;

/** Documents which costs count, what is shown of them, and the answer they come in. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@CostFilters
@Parameters({
  @Parameter(
      name = "measure",
      in = ParameterIn.QUERY,
      description =
          "Figures of the items, separated by commas: effective_cost, billed_cost,"
              + " consumed_quantity. Without it, both costs. A quantity needs product in group_by.",
      example = "billed_cost",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "currency",
      in = ParameterIn.QUERY,
      description = "Only these currencies (ISO 4217), separated by commas.",
      example = "USD",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "pricing_view",
      in = ParameterIn.QUERY,
      description =
          "Values the quantities of the months with this pricing view: effective_cost is quantity"
              + " times the unit price valid on the month's first day, exact, in the view's"
              + " currency; what the view counts as billed, and what no product is known for,"
              + " stays as billed in its own currency. What has no price is left out and its item"
              + " says price_missing. A closed month keeps the prices it was closed with.",
      example = "group-2024",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "order_by",
      in = ParameterIn.QUERY,
      description =
          "A dimension or measure of the items, or cost for the first cost; a minus in front means"
              + " largest first. Without it, the order of the dimensions.",
      example = "-cost",
      schema = @Schema(type = "string")),
  @Parameter(
      name = "format",
      in = ParameterIn.QUERY,
      description =
          "How the answer is written. csv is a download, safe to open in a spreadsheet; parquet one"
              + " with decimals as DECIMAL(38,18), or as strings with pricing_view or convert_to,"
              + " where they may have more digits.",
      example = "json",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"json", "csv", "parquet"},
              defaultValue = "json"))
})
@Paged
@ApiResponse(
    responseCode = "200",
    description = "The costs, or with another format the same as a file.",
    content = {
      @Content(
          mediaType = MediaType.APPLICATION_JSON_VALUE,
          schema = @Schema(implementation = CostTable.class)),
      @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
      @Content(
          mediaType = CostAnswers.PARQUET,
          schema = @Schema(type = "string", format = "binary"))
    })
@Refusable
@Revalidated(last = {"period", "to", "from"})
public @interface CostFigures {}
