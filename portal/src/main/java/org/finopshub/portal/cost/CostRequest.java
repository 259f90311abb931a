package org.finopshub.portal.cost;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.portal.query.Page;

/**
 * What a caller asks of the costs, well-formed but not yet in the words of one side's database.
 *
 * @param to inclusive
 * @param filters the ids that count, per dimension; a dimension without an entry is not filtered
 * @param currencies ISO 4217 codes; empty means all
 * @param order empty means the order of the dimensions
 */
public record CostRequest(
    YearMonth from,
    YearMonth to,
    List<Dimension> groupBy,
    Map<Dimension, List<String>> filters,
    List<Measure> measures,
    List<String> currencies,
    Optional<Order> order,
    Page page) {

  /** By which dimension or measure the items are sorted. */
  public record Order(Enum<?> by, boolean descending) {}
}
