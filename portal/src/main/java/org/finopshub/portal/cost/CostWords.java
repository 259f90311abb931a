package org.finopshub.portal.cost;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.finopshub.portal.query.Words;

/**
 * The words in which one side can be asked: its dimensions and its measures, in lower case.
 *
 * @param valuations what costs may be expressed in: {@code pricing_view}, {@code convert_to}
 * @param <D> the side's dimensions; {@code PERIOD} and {@code PRODUCT} are among them
 * @param <M> the side's measures; those of money end in {@code _COST}
 */
public record CostWords<D extends Enum<D>, M extends Enum<M>>(
    Map<String, D> dimensions, Map<String, M> measures, List<String> valuations) {
  public static final String PRICING_VIEW = "pricing_view";
  public static final String CONVERT_TO = "convert_to";
  static final String PERIOD = "period";
  static final String PRODUCT = "product";
  static final String ALLOCATION = "allocation";
  static final String EFFECTIVE_COST = "effective_cost";
  static final String BILLED_COST = "billed_cost";
  static final String CONSUMED_QUANTITY = "consumed_quantity";

  public static <D extends Enum<D>, M extends Enum<M>> CostWords<D, M> of(
      Class<D> dimensions, Class<M> measures, String... valuations) {
    return new CostWords<>(Words.of(dimensions), Words.of(measures), List.of(valuations));
  }

  /** The dimensions a request may filter by; months are chosen with {@code from} and {@code to}. */
  List<String> filters() {
    return dimensions.keySet().stream().filter(Predicate.not(PERIOD::equals)).toList();
  }

  /** What an answer holds when the request names no measure. */
  List<M> costs(boolean valued) {
    return valued
        ? List.of(measures.get(EFFECTIVE_COST))
        : measures.values().stream().filter(CostWords::isCost).toList();
  }

  static boolean isCost(Enum<?> measure) {
    return measure.name().endsWith("_COST");
  }
}
