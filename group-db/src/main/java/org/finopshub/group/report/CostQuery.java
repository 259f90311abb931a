package org.finopshub.group.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * One question about costs.
 *
 * @param from first month, included
 * @param to last month, included
 * @param groupBy may be empty: one total per currency
 * @param filters values a row must be among, per dimension; PERIOD as {@code YYYY-MM}
 * @param currencies empty = all
 * @param measures empty = both costs
 * @param orderBy empty = by the grouped dimensions
 * @param limit 1 to 10,000 items
 */
public record CostQuery(
    YearMonth from,
    YearMonth to,
    List<Dimension> groupBy,
    Map<Dimension, List<String>> filters,
    List<String> currencies,
    List<Measure> measures,
    List<CostOrder> orderBy,
    int limit,
    int offset) {
  public static final int MAX_LIMIT = 10_000;

  public CostQuery {
    groupBy = List.copyOf(groupBy);
    filters = Map.copyOf(filters);
    currencies = List.copyOf(currencies);
    orderBy = List.copyOf(orderBy);
    measures =
        measures.isEmpty()
            ? List.of(Measure.EFFECTIVE_COST, Measure.BILLED_COST)
            : List.copyOf(measures);
    if (from.isAfter(to)) {
      throw new InvalidCostQueryException("from %s is after to %s: swap them".formatted(from, to));
    }
    if (limit < 1 || limit > MAX_LIMIT || offset < 0) {
      throw new InvalidCostQueryException(
          "limit %d, offset %d: expected 1 to %d and at least 0"
              .formatted(limit, offset, MAX_LIMIT));
    }
  }
}
