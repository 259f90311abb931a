package org.finopshub.portal.cost;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.portal.query.Page;

/**
 * What a caller asks of the costs: well-formed, in the dimensions {@code D} and measures {@code M}
 * of one side.
 *
 * @param to inclusive
 * @param filters the ids that count; a dimension without an entry is not filtered
 * @param currencies ISO 4217 codes; empty means all
 * @param pricingView empty means the costs as they were computed
 * @param convertTo empty means each cost in its own currency
 * @param order empty means the order of the dimensions
 */
public record CostRequest<D extends Enum<D>, M extends Enum<M>>(
    YearMonth from,
    YearMonth to,
    List<D> groupBy,
    Map<D, List<String>> filters,
    List<M> measures,
    List<String> currencies,
    Optional<Order> order,
    Page page,
    Optional<String> pricingView,
    Optional<String> convertTo) {

  /** By which dimension or measure the items are sorted. */
  public record Order(Enum<?> by, boolean descending) {}
}
