package org.finopshub.portal.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.group.report.UnknownValuationException;
import org.finopshub.group.variance.UnknownRunsException;
import org.finopshub.group.variance.VarianceAnswer;
import org.finopshub.group.variance.VarianceQuery;
import org.finopshub.group.variance.VarianceReport;
import org.finopshub.portal.csv.CsvAnswer;
import org.finopshub.portal.openapi.Refusable;
import org.finopshub.portal.problem.RefusedRequestException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why costs differ between two months, or between two runs of one. */
@RestController
@Profile("group")
@Tag(name = "group")
final class VarianceController {
  private final VarianceReport report;

  VarianceController(VarianceReport report) {
    this.report = report;
  }

  @GetMapping("/group/v1/variance")
  @Operation(
      summary = "A difference, explained",
      description =
          """
          Explains the difference of effective costs between two months, or two runs of a month, \
          as effects that add up to it to the last decimal. Rows are compared by entity, product, \
          allocation and currency, and by domain and application where they are asked for.

          `volume` is what the change of quantity is worth at the old price, rounded half up at \
          18 decimals; `allocation` is the part of it that comes from another share of a pool and \
          not from the pool's size, where applications are asked for; `new` and `gone` are rows \
          of one side only; `restatement` is what stands of the first month less what was first \
          published of it as final, which is the cost the explanation starts from; \
          `exchange_rate` is the new cost at the new rate less the same at the old; `price` is \
          the rest. What has no price on both sides is in no figure, and its item says so.""")
  @VarianceQueryDocumentation
  @Refusable
  ResponseEntity<?> variance(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    var asked = new VarianceParameters(parameters);
    var format = asked.format();
    var query = asked.query();
    var answer = explain(query);
    return switch (format) {
      case JSON ->
          ResponseEntity.ok()
              .contentType(MediaType.APPLICATION_JSON)
              .body(VarianceTable.of(answer));
      case CSV ->
          CsvAnswer.of(
              "variance.csv",
              texts(query),
              VarianceTable.figureColumns(),
              answer.items().stream().map(VarianceTable::row).toList(),
              answer.total(),
              answer.asOf());
    };
  }

  private VarianceAnswer explain(VarianceQuery query) {
    try {
      return report.explain(query);
    } catch (UnknownValuationException unknown) {
      throw RefusedRequestException.invalidParameter(
          unknown.parameter(), unknown.found(), unknown.allowed());
    } catch (UnknownRunsException unknown) {
      throw RefusedRequestException.notFound(
          "from_run", unknown.getMessage(), "two runs loaded for one entity and month");
    }
  }

  private static List<String> texts(VarianceQuery query) {
    var texts = new ArrayList<String>();
    query.groupBy().forEach(dimension -> texts.add(dimension.code()));
    texts.add("currency");
    return texts;
  }
}
