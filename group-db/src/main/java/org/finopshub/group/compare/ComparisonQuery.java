package org.finopshub.group.compare;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.finopshub.group.report.Measure;

/**
 * What entities are compared by.
 *
 * @param from first month, included
 * @param to last month, included
 * @param domains empty = all
 * @param products empty = all, and then no unit cost
 * @param measure one of the costs
 * @param convertTo the group's currency; empty = each cost in its own
 */
public record ComparisonQuery(
    YearMonth from,
    YearMonth to,
    List<String> domains,
    List<String> products,
    Measure measure,
    Optional<String> convertTo) {
  public ComparisonQuery {
    domains = List.copyOf(domains);
    products = List.copyOf(products);
  }

  /** The same of the equally long time before. */
  ComparisonQuery before() {
    long months = ChronoUnit.MONTHS.between(from, to) + 1;
    return new ComparisonQuery(
        from.minusMonths(months), to.minusMonths(months), domains, products, measure, convertTo);
  }

  boolean covers(YearMonth period) {
    return !period.isBefore(from) && !period.isAfter(to);
  }
}
