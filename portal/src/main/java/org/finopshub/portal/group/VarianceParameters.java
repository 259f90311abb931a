package org.finopshub.portal.group;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.finopshub.contract.charge.Allocation;
import org.finopshub.group.report.Dimension;
import org.finopshub.group.report.Valuation;
import org.finopshub.group.variance.Figure;
import org.finopshub.group.variance.Sides;
import org.finopshub.group.variance.VarianceQuery;
import org.finopshub.portal.csv.AnswerFormat;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.query.Words;
import org.springframework.util.MultiValueMap;

/** Reads a variance query from the parameters of an HTTP request. */
final class VarianceParameters {
  private static final Map<String, Dimension> DIMENSIONS = dimensions();
  private static final List<String> BESIDE_FILTERS =
      List.of(
          "from",
          "to",
          "from_run",
          "to_run",
          "group_by",
          "pricing_view",
          "convert_to",
          "order_by",
          "limit",
          "offset",
          "format");

  private final QueryParameters parameters;

  VarianceParameters(MultiValueMap<String, String> parameters) {
    var known = new ArrayList<>(BESIDE_FILTERS);
    known.addAll(DIMENSIONS.keySet());
    this.parameters = QueryParameters.of(parameters, known);
  }

  AnswerFormat format() {
    return parameters.choice("format", Words.of(AnswerFormat.class)).orElse(AnswerFormat.JSON);
  }

  VarianceQuery query() {
    var page = parameters.page();
    return new VarianceQuery(
        sides(),
        parameters.choices("group_by", DIMENSIONS),
        filters(),
        new Valuation(parameters.id("pricing_view"), parameters.currency("convert_to")),
        order(),
        page.limit(),
        page.offset());
  }

  private Sides sides() {
    var fromRun = parameters.id("from_run");
    if (fromRun.isPresent()) {
      refuseBeside("from_run", "from");
      refuseBeside("from_run", "to");
      var toRun =
          parameters
              .id("to_run")
              .orElseThrow(() -> RefusedRequestException.missingParameter("to_run", "a UUID"));
      return new Sides.Runs(
          QueryParameters.parseRunId("from_run", fromRun.orElseThrow()),
          QueryParameters.parseRunId("to_run", toRun));
    }
    refuseBeside("from", "to_run");
    var from = parameters.requiredMonth("from");
    var to = parameters.requiredMonth("to");
    if (!from.isBefore(to)) {
      throw RefusedRequestException.invalidParameter(
          "to", to.toString(), "a month after from, " + from);
    }
    return new Sides.Months(from, to);
  }

  private void refuseBeside(String asked, String other) {
    parameters
        .id(other)
        .ifPresent(
            found -> {
              throw RefusedRequestException.invalidParameter(
                  other, found, "nothing beside " + asked);
            });
  }

  private Map<Dimension, List<String>> filters() {
    var filters = new EnumMap<Dimension, List<String>>(Dimension.class);
    DIMENSIONS.forEach(
        (word, dimension) -> {
          var wanted = dimension == Dimension.ALLOCATION ? allocations(word) : parameters.ids(word);
          if (!wanted.isEmpty()) {
            filters.put(dimension, wanted);
          }
        });
    return filters;
  }

  private List<String> allocations(String word) {
    return parameters.choices(word, Words.of(Allocation.class)).stream()
        .map(Allocation::code)
        .toList();
  }

  private Optional<VarianceQuery.Order> order() {
    var orders = new LinkedHashMap<String, VarianceQuery.Order>();
    for (var figure : Figure.values()) {
      orders.put(figure.code(), new VarianceQuery.Order(figure, false));
      orders.put("-" + figure.code(), new VarianceQuery.Order(figure, true));
    }
    return parameters.choice("order_by", orders);
  }

  /** All but the month, which is what is compared. */
  private static Map<String, Dimension> dimensions() {
    var dimensions = Words.of(Dimension.class);
    dimensions.values().removeIf(Predicate.isEqual(Dimension.PERIOD));
    return dimensions;
  }
}
