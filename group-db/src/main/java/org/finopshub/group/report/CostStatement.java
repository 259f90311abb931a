package org.finopshub.group.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;

/**
 * A cost query as a statement over the smallest source. Every name in it comes from an enum or a
 * file; what the asker wrote is bound, never spliced.
 */
final class CostStatement {
  private static final String SUMMED = SqlFile.beside(CostStatement.class, "costs.sql");
  private static final String CONVERTED =
      SqlFile.beside(CostStatement.class, "converted-costs.sql");
  private static final String CURRENCY = "billing_currency";
  private static final String UNIT = "consumed_unit";

  private final CostQuery query;

  CostStatement(CostQuery query) {
    this.query = query;
    if (query.measures().contains(Measure.CONSUMED_QUANTITY)
        && !query.groupBy().contains(Dimension.PRODUCT)) {
      throw new InvalidCostQueryException(
          "consumed_quantity needs product in group_by: units of products are never added");
    }
    query.orderBy().forEach(this::requireInAnswer);
  }

  Set<Dimension> dimensions() {
    var dimensions = EnumSet.noneOf(Dimension.class);
    dimensions.addAll(query.groupBy());
    dimensions.addAll(query.filters().keySet());
    if (isValued() || isInsideApplications(dimensions)) {
      dimensions.add(Dimension.PRODUCT);
    }
    return dimensions;
  }

  /**
   * What named applications cost by domain or allocation: their own charges are few and lie
   * together, their rows among everybody's by domain do not.
   */
  private boolean isInsideApplications(Set<Dimension> dimensions) {
    return query.filters().containsKey(Dimension.APPLICATION)
        && (dimensions.contains(Dimension.DOMAIN) || dimensions.contains(Dimension.ALLOCATION));
  }

  String sql(CostSource source) {
    return (query.valuation().convertTo().isPresent() ? CONVERTED : SUMMED)
        .replace("{costs}", CostRelation.of(source, query))
        .replace("{cells}", String.join(", ", cells()))
        .replace("{groups}", String.join(", ", groups()))
        .replace("{dimensions}", dimensionColumns())
        .replace("{sums}", sums())
        .replace("{converted}", converted())
        .replace("{gaps}", isValued() ? "sum(item.unpriced) OVER () AS all_unpriced," : "")
        .replace("{period}", period())
        .replace("{filters}", filters())
        .replace("{order}", order());
  }

  Map<String, Object> parameters() {
    var parameters = new HashMap<String, Object>();
    parameters.put("from", query.from().atDay(1));
    parameters.put("to", query.to().atDay(1));
    parameters.put("limit", query.limit());
    parameters.put("offset", query.offset());
    parameters.put(CURRENCY, query.currencies());
    parameters.put("until", SqlTime.of(query.until().orElse(null)));
    query.valuation().pricingView().ifPresent(view -> parameters.put("pricing_view", view));
    query.valuation().convertTo().ifPresent(currency -> parameters.put("convert_to", currency));
    query.filters().forEach((dimension, values) -> put(dimension, values, parameters));
    return parameters;
  }

  private static void put(
      Dimension dimension, List<String> values, Map<String, Object> parameters) {
    parameters.put(
        dimension.column(),
        dimension == Dimension.PERIOD
            ? values.stream().map(CostStatement::firstDay).toList()
            : values);
  }

  private static LocalDate firstDay(String month) {
    try {
      return YearMonth.parse(month).atDay(1);
    } catch (DateTimeParseException e) {
      throw new InvalidCostQueryException("period %s is not YYYY-MM".formatted(month));
    }
  }

  private List<String> groups() {
    var groups = new ArrayList<String>();
    query.groupBy().forEach(dimension -> groups.add(dimension.column()));
    groups.add(CURRENCY);
    if (query.measures().contains(Measure.CONSUMED_QUANTITY)) {
      groups.add(UNIT);
    }
    return groups;
  }

  /** What one rate applies to; ids and months are there even when the groups leave them out. */
  private List<String> cells() {
    return Stream.concat(
            groups().stream(), Stream.of(Dimension.ENTITY.column(), Dimension.PERIOD.column()))
        .distinct()
        .toList();
  }

  private String dimensionColumns() {
    return groups().stream()
        .filter(group -> !group.equals(CURRENCY))
        .map("rated.%s,"::formatted)
        .collect(Collectors.joining(" "));
  }

  private String sums() {
    return sums("sum(%1$s) AS %1$s", "count(*) FILTER (WHERE price_missing) AS unpriced");
  }

  private String converted() {
    return sums(
        "sum(rated.%1$s * coalesce(rated.rate, 1)) AS %1$s", "sum(rated.unpriced) AS unpriced");
  }

  private String sums(String cost, String unpriced) {
    var sums =
        query.measures().stream()
            .map(
                measure ->
                    measure == Measure.CONSUMED_QUANTITY
                        ? "sum(%1$s) AS %1$s".formatted(measure.code())
                        : cost.formatted(measure.code()));
    return Stream.concat(sums, isValued() ? Stream.of(unpriced) : Stream.empty())
        .collect(Collectors.joining(", "));
  }

  private boolean isValued() {
    return query.valuation().pricingView().isPresent();
  }

  /** One month as an equality: an index goes on with what follows the month. */
  private String period() {
    return query.from().equals(query.to()) ? "= :from" : "BETWEEN :from AND :to";
  }

  private String filters() {
    var filtered = new ArrayList<String>();
    query.filters().keySet().forEach(dimension -> filtered.add(dimension.column()));
    if (!query.currencies().isEmpty()) {
      filtered.add(CURRENCY);
    }
    return filtered.stream()
        .map(column -> " AND %1$s IN (:%1$s)".formatted(column))
        .collect(Collectors.joining());
  }

  private String order() {
    var order = new ArrayList<String>();
    query
        .orderBy()
        .forEach(by -> order.add(column(by.code()) + (by.descending() ? " DESC NULLS LAST" : "")));
    order.addAll(groups());
    return String.join(", ", order);
  }

  private void requireInAnswer(CostOrder order) {
    if (query.groupBy().stream().noneMatch(dimension -> dimension.code().equals(order.code()))
        && query.measures().stream().noneMatch(measure -> measure.code().equals(order.code()))) {
      throw new InvalidCostQueryException(
          "order_by %s is neither grouped by nor measured".formatted(order.code()));
    }
  }

  private String column(String code) {
    return query.groupBy().stream()
        .filter(dimension -> dimension.code().equals(code))
        .map(Dimension::column)
        .findFirst()
        .orElse(code);
  }
}
