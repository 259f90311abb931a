package org.finopshub.group.report;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which month to show at a glance.
 *
 * @param entities empty = all
 * @param domains empty = all
 * @param measure one of the costs
 * @param convertTo the group's currency; empty = each cost in its own
 * @param movers most of them per currency
 */
public record DashboardQuery(
    YearMonth period,
    List<String> entities,
    List<String> domains,
    Measure measure,
    Optional<String> convertTo,
    int movers) {
  /** A year and the month itself, so that it stands beside the same month of the year before. */
  private static final int MONTHS_BEFORE = 12;

  public DashboardQuery {
    entities = List.copyOf(entities);
    domains = List.copyOf(domains);
    if (measure == Measure.CONSUMED_QUANTITY) {
      throw new InvalidCostQueryException("a dashboard shows costs: quantities are never added");
    }
  }

  YearMonth from() {
    return period.minusMonths(MONTHS_BEFORE);
  }

  YearMonth previous() {
    return period.minusMonths(1);
  }

  Map<Dimension, List<String>> filters() {
    var filters = new HashMap<Dimension, List<String>>();
    if (!entities.isEmpty()) {
      filters.put(Dimension.ENTITY, entities);
    }
    if (!domains.isEmpty()) {
      filters.put(Dimension.DOMAIN, domains);
    }
    return filters;
  }

  /** The same question about one month's costs and nothing else. */
  CostQuery of(YearMonth month) {
    return new CostQuery(
        month,
        month,
        List.of(),
        filters(),
        List.of(),
        List.of(measure),
        List.of(),
        CostQuery.MAX_LIMIT,
        0);
  }
}
