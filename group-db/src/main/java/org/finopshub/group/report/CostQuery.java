package org.finopshub.group.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question about costs.
 *
 * @param from first month, included
 * @param to last month, included
 * @param groupBy may be empty: one total per currency
 * @param filters values a row must be among, per dimension; PERIOD as {@code YYYY-MM}
 * @param currencies empty = all
 * @param measures empty = both costs, or with a pricing view the effective cost
 * @param orderBy empty = by the grouped dimensions
 * @param limit 1 to 10,000 items
 * @param asOf the UTC day at whose end the figures stood; null = as they stand
 * @param valuation as published, valued by a pricing view, converted
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
    LocalDate asOf,
    Valuation valuation) {
  public static final int MAX_LIMIT = 10_000;

  /** About the costs as they stand and were published. */
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
        from,
        to,
        groupBy,
        filters,
        currencies,
        measures,
        orderBy,
        limit,
        offset,
        null,
        Valuation.AS_PUBLISHED);
  }

  public CostQuery {
    groupBy = List.copyOf(groupBy);
    filters = Map.copyOf(filters);
    currencies = List.copyOf(currencies);
    orderBy = List.copyOf(orderBy);
    measures = measures.isEmpty() ? costs(valuation) : List.copyOf(measures);
    if (valuation.pricingView().isPresent() && measures.contains(Measure.BILLED_COST)) {
      throw new InvalidCostQueryException(
          "billed_cost is what was invoiced, whatever the pricing view: ask for it without one");
    }
    if (from.isAfter(to)) {
      throw new InvalidCostQueryException("from %s is after to %s: swap them".formatted(from, to));
    }
    if (limit < 1 || limit > MAX_LIMIT || offset < 0) {
      throw new InvalidCostQueryException(
          "limit %d, offset %d: expected 1 to %d and at least 0"
              .formatted(limit, offset, MAX_LIMIT));
    }
  }

  /** The same question about other months. */
  public CostQuery within(YearMonth from, YearMonth to) {
    return new CostQuery(
        from, to, groupBy, filters, currencies, measures, orderBy, limit, offset, asOf, valuation);
  }

  /** The end of the day asked about, excluded; empty when asked about now. */
  Optional<Instant> until() {
    return Optional.ofNullable(asOf)
        .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static List<Measure> costs(Valuation valuation) {
    return valuation.pricingView().isPresent()
        ? List.of(Measure.EFFECTIVE_COST)
        : List.of(Measure.EFFECTIVE_COST, Measure.BILLED_COST);
  }
}
