package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.finopshub.group.conformity.ConformityReading;
import org.finopshub.group.conformity.RuleHistory;
import org.finopshub.portal.openapi.Paged;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.query.Listing;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the referential's ids moved from version to version. */
@RestController
@RequestMapping("/group/v1/conformity/crosswalk")
@Profile("group")
@Tag(name = "group")
final class CrosswalkController {
  private final ConformityReading products;
  private final RuleHistory rules;
  private final Clock clock;

  CrosswalkController(ConformityReading products, RuleHistory rules, Clock clock) {
    this.products = products;
    this.rules = rules;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "How products moved",
      description =
          "Lists under which versions of the referential a product was in which domain, newest"
              + " first: where two months differ, whether the product moved between them.")
  @Parameter(
      name = "product",
      in = ParameterIn.QUERY,
      description = "Only this product; without it, all products that ever moved.",
      example = "vm-standard",
      schema = @Schema(type = "string"))
  @Paged
  @ApiResponse(
      responseCode = "200",
      description = "The entries of the page.",
      useReturnTypeSchema = true)
  @Refusable
  Listing<PlacedProduct> products(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, List.of("product", "limit", "offset"));
    var page = asked.page();
    var found = products.crosswalk(asked.id("product"), page.limit(), page.offset());
    return new Listing<>(
        found.items().stream().map(PlacedProduct::of).toList(), found.total(), clock.instant());
  }

  @GetMapping("/applications")
  @Operation(
      summary = "How applications were mapped",
      description =
          "Lists under which versions of the referential a mapping rule stood, by entity and local"
              + " id, newest first within one: whether an application's cost went to another key"
              + " because its rule changed. Without application and local_application, only rules"
              + " that came after the first version or ended.")
  @Parameter(
      name = "entity",
      in = ParameterIn.QUERY,
      description = "Only rules that apply to this entity, those for every entity included.",
      example = "atlas",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "application",
      in = ParameterIn.QUERY,
      description = "Every rule to this group key.",
      example = "crm",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "local_application",
      in = ParameterIn.QUERY,
      description = "Every rule for this local id, prefix or pattern.",
      example = "crm-prod",
      schema = @Schema(type = "string"))
  @Paged
  @ApiResponse(
      responseCode = "200",
      description = "The rules of the page.",
      useReturnTypeSchema = true)
  @Refusable
  Listing<MappedApplication> applications(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked =
        QueryParameters.of(
            parameters, List.of("entity", "application", "local_application", "limit", "offset"));
    var page = asked.page();
    var found =
        rules.rules(
            asked.id("entity"),
            asked.id("application"),
            asked.id("local_application"),
            page.limit(),
            page.offset());
    return new Listing<>(
        found.items().stream().map(MappedApplication::of).toList(), found.total(), clock.instant());
  }
}
