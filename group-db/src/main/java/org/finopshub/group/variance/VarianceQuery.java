package org.finopshub.group.variance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.group.report.Dimension;
import org.finopshub.group.report.Valuation;

/**
 * One question about a difference.
 *
 * @param groupBy may be empty: one explanation per currency; never PERIOD
 * @param filters values a row must be among, per dimension; never PERIOD
 * @param order empty = by the grouped dimensions
 * @param limit at least 1
 */
public record VarianceQuery(
    Sides sides,
    List<Dimension> groupBy,
    Map<Dimension, List<String>> filters,
    Valuation valuation,
    Optional<Order> order,
    int limit,
    int offset) {

  public VarianceQuery {
    groupBy = List.copyOf(groupBy);
    filters = Map.copyOf(filters);
    if (groupBy.contains(Dimension.PERIOD) || filters.containsKey(Dimension.PERIOD)) {
      throw new IllegalArgumentException("A variance is between months, not within one");
    }
  }

  /** By a figure, the largest or the smallest first. */
  public record Order(Figure by, boolean descending) {}
}
