package org.finopshub.group.variance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finopshub.group.report.CostRelation;
import org.finopshub.group.report.Dimension;
import org.finopshub.group.sql.SqlFile;

/**
 * A variance query as one statement. Every name in it comes from an enum or a file; what the asker
 * wrote is bound, never spliced.
 */
final class VarianceStatement {
  private static final String TEMPLATE = SqlFile.beside(VarianceStatement.class, "variance.sql");
  private static final String POOLS_OF_SHARES =
      SqlFile.beside(VarianceStatement.class, "pools-of-shares.sql");
  private static final String WHOLE_POOLS =
      SqlFile.beside(VarianceStatement.class, "whole-pools.sql");
  private static final String CURRENCY = "billing_currency";

  private final VarianceQuery query;
  private final ComparedRuns.Chosen runs;

  VarianceStatement(VarianceQuery query, ComparedRuns.Chosen runs) {
    this.query = query;
    this.runs = runs;
  }

  String sql() {
    return TEMPLATE
        .replace("{pools}", pools())
        .replace("{costs}", CostRelation.ofSides(runs.sql(), asked(), query.valuation()))
        .replace("{runs}", runs.sql())
        .replace("{key_columns}", listed("converted", key()))
        .replace("{key}", String.join(", ", key()))
        .replace("{shared}", String.join(", ", shared()))
        .replace("{filters}", filters(dimension -> true))
        .replace("{missing}", isValued() ? "bool_or(price_missing)" : "false")
        .replace("{dimensions}", dimensions())
        .replace("{figures}", figures())
        .replace("{order}", order());
  }

  Map<String, Object> parameters() {
    var parameters = new HashMap<>(runs.parameters());
    parameters.put("pricing_view", query.valuation().pricingView().orElse(null));
    parameters.put("convert_to", query.valuation().convertTo().orElse(null));
    parameters.put("limit", query.limit());
    parameters.put("offset", query.offset());
    query.filters().forEach((dimension, values) -> parameters.put(dimension.column(), values));
    return parameters;
  }

  /** What a row must be the same in to be the same row; a domain counts when it is asked for. */
  private List<String> key() {
    var dimensions = EnumSet.of(Dimension.ENTITY, Dimension.PRODUCT, Dimension.ALLOCATION);
    dimensions.addAll(asked());
    var key = new ArrayList<>(dimensions.stream().map(Dimension::column).toList());
    key.add(CURRENCY);
    return key;
  }

  private List<String> shared() {
    return key().stream().filter(Predicate.not(Dimension.APPLICATION.column()::equals)).toList();
  }

  private Set<Dimension> asked() {
    var asked = EnumSet.noneOf(Dimension.class);
    asked.addAll(query.groupBy());
    asked.addAll(query.filters().keySet());
    return asked;
  }

  private String pools() {
    if (!query.filters().containsKey(Dimension.APPLICATION)) {
      return POOLS_OF_SHARES;
    }
    var byProduct = asked();
    byProduct.remove(Dimension.APPLICATION);
    return WHOLE_POOLS
        .replace("{costs}", CostRelation.ofSides(runs.sql(), byProduct, query.valuation()))
        .replace("{filters}", filters(dimension -> dimension != Dimension.APPLICATION));
  }

  private String filters(Predicate<Dimension> which) {
    return query.filters().keySet().stream()
        .filter(which)
        .map(dimension -> " AND %1$s IN (:%1$s)".formatted(dimension.column()))
        .collect(Collectors.joining());
  }

  private String dimensions() {
    return query.groupBy().stream()
        .map(dimension -> "effect.%s,".formatted(dimension.column()))
        .collect(Collectors.joining(" "));
  }

  private static String figures() {
    return Arrays.stream(Figure.values())
        .filter(figure -> figure != Figure.DIFFERENCE)
        .map(
            figure ->
                "sum(effect.%1$s) FILTER (WHERE NOT effect.price_missing) AS %1$s"
                    .formatted(figure.column()))
        .collect(Collectors.joining(", "));
  }

  private String order() {
    var asked =
        query.order().stream()
            .map(order -> order.by().column() + (order.descending() ? " DESC NULLS LAST" : ""));
    return Stream.concat(
            asked,
            Stream.concat(query.groupBy().stream().map(Dimension::column), Stream.of(CURRENCY)))
        .collect(Collectors.joining(", "));
  }

  private boolean isValued() {
    return query.valuation().pricingView().isPresent();
  }

  private static String listed(String relation, List<String> columns) {
    return columns.stream()
        .map(column -> "%s.%s".formatted(relation, column))
        .collect(Collectors.joining(", "));
  }
}
