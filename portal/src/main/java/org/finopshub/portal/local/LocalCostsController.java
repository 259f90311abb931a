package org.finopshub.portal.local;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.finopshub.local.report.CostAnswer;
import org.finopshub.local.report.CostColumn;
import org.finopshub.local.report.CostOrder;
import org.finopshub.local.report.CostQuery;
import org.finopshub.local.report.Dimension;
import org.finopshub.local.report.LocalCostReport;
import org.finopshub.local.report.Measure;
import org.finopshub.local.report.UnknownPricingViewException;
import org.finopshub.portal.cost.CostAnswers;
import org.finopshub.portal.cost.CostQueryDocumentation;
import org.finopshub.portal.cost.CostRequest;
import org.finopshub.portal.cost.CostShortcuts;
import org.finopshub.portal.cost.CostTable;
import org.finopshub.portal.cost.CostWords;
import org.finopshub.portal.cost.DrillDownDocumentation;
import org.finopshub.portal.cost.HistoryDocumentation;
import org.finopshub.portal.cost.PricingExtent;
import org.finopshub.portal.problem.RefusedRequestException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What one entity's applications cost, read from its own data mart. */
@RestController
@Profile("local")
@Tag(name = "local", description = "One entity's own hub.")
final class LocalCostsController {
  private static final CostWords<Dimension, Measure> WORDS =
      CostWords.of(Dimension.class, Measure.class, CostWords.PRICING_VIEW);

  /** From the coarsest to the finest. */
  private static final List<String> LEVELS = List.of("domain", "product", "application");

  private final LocalCostReport report;

  LocalCostsController(LocalCostReport report) {
    this.report = report;
  }

  @GetMapping("/local/v1/costs")
  @Operation(
      summary = "Costs of this entity",
      description = "Sums costs per group and currency, from the entity's rollups and views.")
  @CostQueryDocumentation
  ResponseEntity<?> localCosts(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return costs(parameters);
  }

  @GetMapping("/local/v1/history")
  @Operation(
      summary = "Months of this entity up to one",
      description = "The costs of 24 months, or as many as are asked for, oldest first.")
  @HistoryDocumentation
  ResponseEntity<?> localHistory(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return costs(CostShortcuts.history(parameters));
  }

  @GetMapping("/local/v1/drill-down")
  @Operation(
      summary = "From this entity to one application",
      description =
          "One month by domain; with a domain by product; with a product by application. Costliest"
              + " first.")
  @DrillDownDocumentation
  ResponseEntity<?> localDrillDown(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return costs(CostShortcuts.drillDown(parameters, LEVELS));
  }

  private ResponseEntity<?> costs(MultiValueMap<String, String> parameters) {
    return CostAnswers.answer(parameters, WORDS, asked -> answer(query(asked)));
  }

  private CostTable answer(CostQuery query) {
    try {
      return table(query, report.costs(query));
    } catch (UnknownPricingViewException unknown) {
      throw RefusedRequestException.invalidParameter(
          CostWords.PRICING_VIEW, unknown.found(), "one of " + String.join(", ", unknown.known()));
    }
  }

  private static CostQuery query(CostRequest<Dimension, Measure> asked) {
    return new CostQuery(
        asked.from(),
        asked.to(),
        asked.groupBy(),
        asked.filters(),
        asked.currencies(),
        asked.measures(),
        asked.order().stream()
            .map(order -> new CostOrder((CostColumn) order.by(), order.descending()))
            .toList(),
        asked.page().limit(),
        asked.page().offset(),
        asked.pricingView());
  }

  private static CostTable table(CostQuery query, CostAnswer answer) {
    return new CostTable(
        answer.items(),
        answer.total(),
        answer.asOf(),
        Extents.completeness(answer.completeness().months()),
        query.pricingView().map(view -> new PricingExtent(view, answer.priced())).orElse(null),
        null);
  }
}
