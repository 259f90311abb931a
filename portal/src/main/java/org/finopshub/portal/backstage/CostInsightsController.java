package org.finopshub.portal.backstage;

import com.fasterxml.jackson.databind.node.TextNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.revalidation.Revalidated;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers what the Cost Insights plugin of Backstage asks, one endpoint per method of its API; each
 * side of the hub says where.
 *
 * <p>Amounts are JSON numbers, as the plugin's types have them.
 *
 * <p>Source: CostInsightsApi of @backstage/plugin-cost-insights 0.11; mission L6
 */
public abstract class CostInsightsController {
  private static final String GROUP = "group";
  private static final String PROJECT = "project";
  private static final String PRODUCT = "product";
  private static final String REFERENCE = "ref";

  private final CostInsights insights;

  protected CostInsightsController(CostInsights insights) {
    this.insights = insights;
  }

  @GetMapping("/last-complete-billing-date")
  @Operation(
      summary = "Backstage: the last day costs are complete for",
      description = "The last day of the newest month that is whole, as a JSON string.")
  @ApiResponse(
      responseCode = "200",
      description = "The day.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(type = "string", example = "2024-09-30")))
  @Refusable
  public TextNode lastCompleteBillingDate(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    QueryParameters.of(parameters, List.of());
    return TextNode.valueOf(insights.lastCompleteDay().toString());
  }

  @GetMapping("/user-groups")
  @Operation(
      summary = "Backstage: whose costs can be shown",
      description = "The entities the caller may see; the token says who asks, whatever user is.")
  @Parameter(
      name = "user",
      in = ParameterIn.QUERY,
      description = "The user, as the plugin knows him; not used.",
      example = "user:default/guest",
      schema = @Schema(type = "string"))
  @ApiResponse(responseCode = "200", description = "The groups.", useReturnTypeSchema = true)
  @Refusable
  public List<Group> userGroups(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    QueryParameters.of(parameters, List.of("user"));
    return insights.groups();
  }

  @GetMapping("/group-projects")
  @Operation(
      summary = "Backstage: applications of a group",
      description = "The applications that cost anything in the newest whole month.")
  @GroupParameter
  @ApiResponse(responseCode = "200", description = "The projects.", useReturnTypeSchema = true)
  @Refusable
  public List<Project> groupProjects(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, List.of(GROUP));
    return insights.projects(required(asked, GROUP));
  }

  @GetMapping("/group-daily-cost")
  @Operation(
      summary = "Backstage: costs of a group",
      description = "Month by month and by domain, with the change from the time before.")
  @GroupParameter
  @IntervalsParameter
  @ApiResponse(responseCode = "200", description = "The costs.", useReturnTypeSchema = true)
  @Refusable
  @Revalidated
  public Cost groupDailyCost(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, List.of(GROUP, Intervals.NAME));
    var group = required(asked, GROUP);
    return Cost.of(group, Series.of(insights.groupCosts(group, intervals(asked))));
  }

  @GetMapping("/project-daily-cost")
  @Operation(
      summary = "Backstage: costs of an application",
      description = "Month by month and by domain, with the change from the time before.")
  @Parameter(
      name = PROJECT,
      in = ParameterIn.QUERY,
      required = true,
      description = "One that group-projects lists: an application.",
      example = "crm",
      schema = @Schema(type = "string"))
  @IntervalsParameter
  @ApiResponse(responseCode = "200", description = "The costs.", useReturnTypeSchema = true)
  @Refusable
  @Revalidated
  public Cost projectDailyCost(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, List.of(PROJECT, Intervals.NAME));
    return projectCost(required(asked, PROJECT), intervals(asked));
  }

  @GetMapping("/catalog-entity-daily-cost")
  @Operation(
      summary = "Backstage: costs of a catalog component",
      description = "Those of the application the component is.")
  @Parameter(
      name = REFERENCE,
      in = ParameterIn.QUERY,
      required = true,
      description = "The component's reference.",
      example = "component:default/crm",
      schema = @Schema(type = "string"))
  @IntervalsParameter
  @ApiResponse(responseCode = "200", description = "The costs.", useReturnTypeSchema = true)
  @Refusable
  @Revalidated
  public Cost catalogEntityDailyCost(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, List.of(REFERENCE, Intervals.NAME));
    var reference = required(asked, REFERENCE);
    var application =
        insights
            .application(reference)
            .orElseThrow(
                () ->
                    RefusedRequestException.notFound(
                        REFERENCE, reference, "a component the software catalog holds"));
    return projectCost(application, intervals(asked));
  }

  @GetMapping("/product-insights")
  @Operation(
      summary = "Backstage: costs of a domain by application",
      description =
          "What the plugin calls a product is a domain here; what belongs to no application has a"
              + " null id.")
  @Parameter(
      name = PRODUCT,
      in = ParameterIn.QUERY,
      required = true,
      description = "A domain, as the plugin's configuration names it.",
      example = "compute",
      schema = @Schema(type = "string"))
  @GroupParameter
  @Parameter(
      name = PROJECT,
      in = ParameterIn.QUERY,
      description = "Only this application.",
      example = "crm",
      schema = @Schema(type = "string"))
  @IntervalsParameter
  @ApiResponse(responseCode = "200", description = "The costs.", useReturnTypeSchema = true)
  @Refusable
  @Revalidated
  public Entity productInsights(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, List.of(PRODUCT, GROUP, PROJECT, Intervals.NAME));
    var product = required(asked, PRODUCT);
    return Entity.of(
        product,
        Series.of(
            insights.productCosts(
                product, required(asked, GROUP), asked.id(PROJECT), intervals(asked))));
  }

  @GetMapping("/alerts")
  @Operation(
      summary = "Backstage: what a reader of the costs should know",
      description = "What is open about the group, and which costs are not shown.")
  @GroupParameter
  @ApiResponse(responseCode = "200", description = "The alerts.", useReturnTypeSchema = true)
  @Refusable
  public List<Alert> alerts(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, List.of(GROUP));
    return insights.alerts(required(asked, GROUP));
  }

  private Cost projectCost(String application, Intervals intervals) {
    return Cost.of(application, Series.of(insights.projectCosts(application, intervals)));
  }

  private static Intervals intervals(QueryParameters asked) {
    return Intervals.parse(required(asked, Intervals.NAME));
  }

  private static String required(QueryParameters asked, String name) {
    return asked
        .id(name)
        .orElseThrow(() -> RefusedRequestException.missingParameter(name, "a value"));
  }
}
