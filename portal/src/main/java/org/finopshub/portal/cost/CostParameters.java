package org.finopshub.portal.cost;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.finopshub.contract.charge.Allocation;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.query.Words;
import org.springframework.util.MultiValueMap;

/** Reads a cost query from the parameters of an HTTP request. */
final class CostParameters {
  private static final List<String> KNOWN =
      List.of(
          "from",
          "to",
          "group_by",
          "entity",
          "domain",
          "product",
          "application",
          "allocation",
          "measure",
          "currency",
          "order_by",
          "limit",
          "offset",
          "format");
  private static final List<Dimension> FILTERS =
      List.of(Dimension.ENTITY, Dimension.DOMAIN, Dimension.PRODUCT, Dimension.APPLICATION);
  private static final List<Measure> USUAL_MEASURES =
      List.of(Measure.EFFECTIVE_COST, Measure.BILLED_COST);
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final int MOST_MONTHS = 120;

  private final QueryParameters parameters;

  private CostParameters(QueryParameters parameters) {
    this.parameters = parameters;
  }

  static CostParameters of(MultiValueMap<String, String> parameters) {
    return new CostParameters(QueryParameters.of(parameters, KNOWN));
  }

  AnswerFormat format() {
    return parameters.choice("format", Words.of(AnswerFormat.class)).orElse(AnswerFormat.JSON);
  }

  CostRequest request() {
    var from = parameters.requiredMonth("from");
    var groupBy = parameters.choices("group_by", Words.of(Dimension.class));
    var measures = measures();
    return new CostRequest(
        from,
        to(from),
        groupBy,
        filters(),
        measures,
        parameters.wordsLike("currency", CURRENCY, "ISO 4217 codes, such as USD"),
        order(groupBy, measures),
        parameters.page());
  }

  private YearMonth to(YearMonth from) {
    var to = parameters.month("to").orElse(from);
    var months = from.until(to, ChronoUnit.MONTHS) + 1;
    if (months < 1 || months > MOST_MONTHS) {
      throw RefusedRequestException.invalidParameter(
          "to", to.toString(), "%s to %s".formatted(from, from.plusMonths(MOST_MONTHS - 1L)));
    }
    return to;
  }

  private Map<Dimension, List<String>> filters() {
    var filters = new EnumMap<Dimension, List<String>>(Dimension.class);
    for (var dimension : FILTERS) {
      filters.put(dimension, parameters.ids(Words.of(dimension)));
    }
    filters.put(
        Dimension.ALLOCATION,
        parameters.choices("allocation", Words.of(Allocation.class)).stream()
            .map(Allocation::code)
            .toList());
    filters.values().removeIf(List::isEmpty);
    return filters;
  }

  private List<Measure> measures() {
    var measures = parameters.choices("measure", Words.of(Measure.class));
    return measures.isEmpty() ? USUAL_MEASURES : measures;
  }

  private Optional<CostRequest.Order> order(List<Dimension> groupBy, List<Measure> measures) {
    var choices = new LinkedHashMap<String, CostRequest.Order>();
    measures.forEach(measure -> addOrder(choices, Words.of(measure), measure));
    groupBy.forEach(dimension -> addOrder(choices, Words.of(dimension), dimension));
    measures.stream()
        .filter(measure -> measure != Measure.CONSUMED_QUANTITY)
        .findFirst()
        .ifPresent(cost -> addOrder(choices, "cost", cost));
    return parameters.choice("order_by", choices);
  }

  private static void addOrder(Map<String, CostRequest.Order> choices, String word, Enum<?> by) {
    choices.put(word, new CostRequest.Order(by, false));
    choices.put("-" + word, new CostRequest.Order(by, true));
  }
}
