package org.finopshub.local.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question about costs.
 *
 * @param from first month
 * @param to last month, included
 * @param groupBy columns of the answer, in this order; currency is always one more
 * @param filters only rows with one of these values; months as {@code YYYY-MM}
 * @param currencies only these; empty means all
 * @param measures at least one
 * @param pricingView values the quantities with this view; empty = the costs as computed
 * @param orderBy ties are broken by the grouped columns
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
    int offset,
    Optional<String> pricingView) {

  public CostQuery {
    groupBy = List.copyOf(groupBy);
    filters = Map.copyOf(filters);
    currencies = List.copyOf(currencies);
    measures = List.copyOf(measures);
    orderBy = List.copyOf(orderBy);
    if (measures.isEmpty()) {
      throw new IllegalArgumentException("A cost query measures something");
    }
    if (pricingView.isPresent() && measures.contains(Measure.BILLED_COST)) {
      throw new IllegalArgumentException(
          "billed_cost is what was invoiced, whatever the pricing view: ask for it without one");
    }
    if (measures.contains(Measure.CONSUMED_QUANTITY) && !groupBy.contains(Dimension.PRODUCT)) {
      throw new IllegalArgumentException(
          "consumed_quantity needs product in group_by: units of products are never added");
    }
    for (var order : orderBy) {
      if (!groupBy.contains(order.column()) && !measures.contains(order.column())) {
        throw new IllegalArgumentException(
            "order_by %s is neither grouped by nor measured".formatted(order.column().word()));
      }
    }
  }

  /** A question about costs as they were computed. */
  public CostQuery(
      YearMonth from,
      YearMonth to,
      List<Dimension> groupBy,
      Map<Dimension, List<String>> filters,
      List<String> currencies,
      List<Measure> measures,
      List<CostOrder> orderBy,
      int limit,
      int offset) {
    this(
        from, to, groupBy, filters, currencies, measures, orderBy, limit, offset, Optional.empty());
  }
}
