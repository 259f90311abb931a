package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.finopshub.group.report.CostAnswer;
import org.finopshub.group.report.CostOrder;
import org.finopshub.group.report.CostQuery;
import org.finopshub.group.report.Dimension;
import org.finopshub.group.report.GroupCostReport;
import org.finopshub.group.report.Measure;
import org.finopshub.group.report.UnknownValuationException;
import org.finopshub.group.report.Valuation;
import org.finopshub.portal.cost.CostAnswers;
import org.finopshub.portal.cost.CostQueryDocumentation;
import org.finopshub.portal.cost.CostRequest;
import org.finopshub.portal.cost.CostShortcuts;
import org.finopshub.portal.cost.CostTable;
import org.finopshub.portal.cost.CostWords;
import org.finopshub.portal.cost.DrillDownDocumentation;
import org.finopshub.portal.cost.HistoryDocumentation;
import org.finopshub.portal.openapi.ConvertToParameter;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the applications of the whole group cost, read from the ledger. */
@RestController
@Profile("group")
@Tag(name = "group", description = "The consolidated view over all entities.")
final class GroupCostsController {
  private static final CostWords<Dimension, Measure> WORDS =
      CostWords.of(
          Dimension.class,
          Measure.class,
          CostWords.PRICING_VIEW,
          CostWords.CONVERT_TO,
          AsOfDay.NAME);

  /** From the coarsest to the finest. */
  private static final List<String> LEVELS = List.of("entity", "domain", "product", "application");

  private final GroupCostReport report;
  private final Clock clock;

  GroupCostsController(GroupCostReport report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  @GetMapping("/group/v1/costs")
  @Operation(
      summary = "Costs of the group",
      description = "Sums costs per group and currency over the slices the group has taken.")
  @CostQueryDocumentation
  @ConvertToParameter
  @AsOfParameter
  ResponseEntity<?> groupCosts(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return costs(parameters);
  }

  @GetMapping("/group/v1/history")
  @Operation(
      summary = "Months of the group up to one",
      description = "The costs of 24 months, or as many as are asked for, oldest first.")
  @HistoryDocumentation
  @ConvertToParameter
  @AsOfParameter
  ResponseEntity<?> groupHistory(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return costs(CostShortcuts.history(parameters));
  }

  @GetMapping("/group/v1/drill-down")
  @Operation(
      summary = "From the group to one entity's application",
      description =
          "One month by entity; with an entity by domain; with a domain by product; with a product"
              + " by application. Costliest first.")
  @DrillDownDocumentation
  @ConvertToParameter
  @AsOfParameter
  ResponseEntity<?> groupDrillDown(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return costs(CostShortcuts.drillDown(parameters, LEVELS));
  }

  private ResponseEntity<?> costs(MultiValueMap<String, String> parameters) {
    var asOf = AsOfDay.among(parameters, clock);
    return CostAnswers.answer(
        asOf.rest(), WORDS, asked -> answer(query(asked, asOf.day().orElse(null))));
  }

  private CostTable answer(CostQuery query) {
    try {
      return table(report.costs(query));
    } catch (UnknownValuationException unknown) {
      throw RefusedRequestException.invalidParameter(
          unknown.parameter(), unknown.found(), unknown.allowed());
    }
  }

  private static CostQuery query(CostRequest<Dimension, Measure> asked, LocalDate asOf) {
    return new CostQuery(
        asked.from(),
        asked.to(),
        asked.groupBy(),
        asked.filters(),
        asked.currencies(),
        asked.measures(),
        asked.order().stream()
            .map(order -> new CostOrder(Words.of(order.by()), order.descending()))
            .toList(),
        asked.page().limit(),
        asked.page().offset(),
        asOf,
        new Valuation(asked.pricingView(), asked.convertTo()));
  }

  private static CostTable table(CostAnswer answer) {
    return new CostTable(
        answer.items(),
        answer.total(),
        answer.asOf(),
        Extents.completeness(answer.completeness()),
        Extents.pricing(answer.pricing()),
        Extents.conversion(answer.conversion()));
  }
}
