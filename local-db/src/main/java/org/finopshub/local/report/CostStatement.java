package org.finopshub.local.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finopshub.local.sql.SqlFile;

/**
 * The SQL text of one cost query: a template's gaps filled with columns.
 *
 * <p>Only names of {@link CostSource} and {@link CostColumn} get into the text; every value is a
 * parameter.
 */
final class CostStatement {
  private final CostQuery query;
  private final CostSource source;
  private final boolean summed;

  CostStatement(CostQuery query, CostSource source) {
    this.query = query;
    this.source = source;
    this.summed = isValued() || !source.isGroupedAs(query);
  }

  String sql() {
    var text = SqlFile.beside(CostStatement.class, "costs");
    for (var gap :
        Map.of(
                "{columns}", String.join(",\n       ", columns()),
                "{costs}", costs(),
                "{unpriced}", isValued() ? "COALESCE(SUM(unpriced), 0)" : "0",
                "{period}", period(),
                "{filters}", filters(),
                "{grouping}", summed ? " GROUP BY " + String.join(", ", keys()) : "",
                "{order}", order())
            .entrySet()) {
      text = text.replace(gap.getKey(), gap.getValue());
    }
    return text;
  }

  private List<String> columns() {
    var columns = new ArrayList<>(keys());
    for (var measure : query.measures()) {
      var column = measure.column();
      columns.add((summed ? "SUM(%s) AS %s" : "%s AS %s").formatted(column, column));
    }
    if (isValued()) {
      columns.add("COUNT(*) FILTER (WHERE price_missing) AS unpriced");
    }
    return columns;
  }

  /** The source as it was computed, or its quantities in the prices of a view. */
  private String costs() {
    return isValued()
        ? "(%s) AS cost"
            .formatted(
                SqlFile.beside(CostStatement.class, "valued-costs")
                    .replace("{source}", source.relation())
                    .replace("{application}", application()))
        : "mart." + source.relation();
  }

  private String application() {
    return source == CostSource.CURRENT_CHARGE ? "cost.application_id," : "";
  }

  private boolean isValued() {
    return query.pricingView().isPresent();
  }

  private List<String> keys() {
    var keys = new ArrayList<>(query.groupBy().stream().map(Dimension::column).toList());
    keys.add("billing_currency");
    if (query.measures().contains(Measure.CONSUMED_QUANTITY)) {
      keys.add("consumed_unit");
    }
    return keys;
  }

  /** One month as an equality: then an index by month and cost gives the top rows in order. */
  private String period() {
    return query.from().equals(query.to()) ? "= :from" : "BETWEEN :from AND :to";
  }

  private String filters() {
    var dimensions =
        query.filters().keySet().stream()
            .sorted()
            .map(dimension -> "AND %s IN (:%s)".formatted(dimension.column(), dimension.word()));
    var currencies =
        query.currencies().isEmpty()
            ? Stream.<String>empty()
            : Stream.of("AND billing_currency IN (:currencies)");
    return Stream.concat(dimensions, currencies).collect(Collectors.joining("\n   "));
  }

  /** What has no price comes last; without a pricing view nothing does, and an index can serve. */
  private String descending() {
    return isValued() ? " DESC NULLS LAST" : " DESC";
  }

  private String order() {
    var asked =
        query.orderBy().stream()
            .map(order -> order.column().column() + (order.descending() ? descending() : ""));
    return Stream.concat(asked, keys().stream()).collect(Collectors.joining(", "));
  }
}
