package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
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
import org.finopshub.portal.cost.CostTable;
import org.finopshub.portal.cost.CostWords;
import org.finopshub.portal.openapi.Refusable;
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
  @Parameter(
      name = "convert_to",
      in = ParameterIn.QUERY,
      description =
          "The group's currency: every cost that has an exchange rate in its month is multiplied by"
              + " it, exactly, and added up. What has none stays in its own currency, in an item of"
              + " its own that says rate_missing. A closed month keeps the rates it was closed"
              + " with; the currency filter is for costs before they are converted.",
      example = "EUR",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "as_of",
      in = ParameterIn.QUERY,
      description =
          "Answers what stood when that UTC day ended, whatever was restated since. Without it, what"
              + " stands.",
      example = "2024-10-31",
      schema = @Schema(type = "string", format = "date"))
  @Refusable
  ResponseEntity<?> groupCosts(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
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
