package org.finopshub.portal.cost;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
final class CostParameters<D extends Enum<D>, M extends Enum<M>> {
  private static final List<String> BESIDE_FILTERS =
      List.of(
          "from", "to", "group_by", "measure", "currency", "order_by", "limit", "offset", "format");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  static final int MOST_MONTHS = 60;

  private final CostWords<D, M> words;
  private final QueryParameters parameters;

  CostParameters(CostWords<D, M> words, MultiValueMap<String, String> parameters) {
    this.words = words;
    var known = new ArrayList<>(BESIDE_FILTERS);
    known.addAll(words.filters());
    known.addAll(words.valuations());
    this.parameters = QueryParameters.of(parameters, known);
  }

  CostFormat format() {
    return parameters.choice("format", Words.of(CostFormat.class)).orElse(CostFormat.JSON);
  }

  CostRequest<D, M> request() {
    var from = parameters.requiredMonth("from");
    var groupBy = parameters.choices("group_by", words.dimensions());
    var measures = measures(groupBy);
    return new CostRequest<>(
        from,
        to(from),
        groupBy,
        filters(),
        measures,
        parameters.wordsLike("currency", CURRENCY, "ISO 4217 codes, such as USD"),
        order(groupBy, measures),
        parameters.page(),
        pricingView(),
        parameters.currency(CostWords.CONVERT_TO));
  }

  private Optional<String> pricingView() {
    return parameters.id(CostWords.PRICING_VIEW);
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

  private Map<D, List<String>> filters() {
    var filters = new LinkedHashMap<D, List<String>>();
    for (var word : words.filters()) {
      var wanted = word.equals(CostWords.ALLOCATION) ? allocations() : parameters.ids(word);
      if (!wanted.isEmpty()) {
        filters.put(words.dimensions().get(word), wanted);
      }
    }
    return filters;
  }

  private List<String> allocations() {
    return parameters.choices(CostWords.ALLOCATION, Words.of(Allocation.class)).stream()
        .map(Allocation::code)
        .toList();
  }

  private List<M> measures(List<D> groupBy) {
    var measures = parameters.choices("measure", words.measures());
    var quantity = words.measures().get(CostWords.CONSUMED_QUANTITY);
    var product = words.dimensions().get(CostWords.PRODUCT);
    if (measures.contains(quantity) && !groupBy.contains(product)) {
      throw RefusedRequestException.invalidParameter(
          "measure",
          CostWords.CONSUMED_QUANTITY,
          "with product in group_by only, since units of products are never added");
    }
    boolean valued = pricingView().isPresent();
    if (valued && measures.contains(words.measures().get(CostWords.BILLED_COST))) {
      throw RefusedRequestException.invalidParameter(
          "measure",
          CostWords.BILLED_COST,
          "without pricing_view only, since what was invoiced has no other price");
    }
    return measures.isEmpty() ? words.costs(valued) : measures;
  }

  private Optional<CostRequest.Order> order(List<D> groupBy, List<M> measures) {
    var choices = new LinkedHashMap<String, Enum<?>>();
    measures.stream().filter(CostWords::isCost).findFirst().ifPresent(m -> choices.put("cost", m));
    measures.forEach(measure -> choices.put(Words.of(measure), measure));
    groupBy.forEach(dimension -> choices.put(Words.of(dimension), dimension));
    var orders = new LinkedHashMap<String, CostRequest.Order>();
    choices.forEach((word, by) -> orders.put(word, new CostRequest.Order(by, false)));
    choices.forEach((word, by) -> orders.put("-" + word, new CostRequest.Order(by, true)));
    return parameters.choice("order_by", orders);
  }
}
