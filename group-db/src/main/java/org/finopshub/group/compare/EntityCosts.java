package org.finopshub.group.compare;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finopshub.group.report.CostAnswer;
import org.finopshub.group.report.CostQuery;
import org.finopshub.group.report.Dimension;
import org.finopshub.group.report.GroupCostReport;
import org.finopshub.group.report.Measure;
import org.finopshub.group.report.Valuation;

/** What the cost report says of each entity and currency. */
final class EntityCosts {
  private static final int UNIT_COST_SCALE = 18;

  private EntityCosts() {}

  /** One entity in one currency. */
  record Key(String entityId, String currency) {
    static Key of(Map<String, Object> item) {
      return new Key((String) item.get("entity"), (String) item.get("currency"));
    }
  }

  static CostAnswer answer(GroupCostReport report, ComparisonQuery query) {
    return report.costs(asked(query, List.of(Dimension.ENTITY), query.measure()));
  }

  static Map<Key, BigDecimal> of(CostAnswer answer, Measure measure) {
    var costs = new HashMap<Key, BigDecimal>();
    answer.items().forEach(item -> costs.put(Key.of(item), decimal(item, measure)));
    return costs;
  }

  /** Quantities where products are asked for and all of them are counted in one unit. */
  static Quantities quantities(GroupCostReport report, ComparisonQuery query) {
    if (query.products().isEmpty()) {
      return Quantities.NONE;
    }
    var byProduct = List.of(Dimension.ENTITY, Dimension.PRODUCT);
    var items = report.costs(asked(query, byProduct, Measure.CONSUMED_QUANTITY)).items();
    Set<Object> units = items.stream().map(item -> item.get("consumed_unit")).collect(toSet());
    if (units.size() != 1) {
      return Quantities.NONE;
    }
    var sums = new HashMap<Key, BigDecimal>();
    items.forEach(
        item ->
            sums.merge(Key.of(item), decimal(item, Measure.CONSUMED_QUANTITY), BigDecimal::add));
    return new Quantities((String) units.iterator().next(), sums);
  }

  private static CostQuery asked(ComparisonQuery query, List<Dimension> groupBy, Measure measure) {
    var filters = new HashMap<Dimension, List<String>>();
    if (!query.domains().isEmpty()) {
      filters.put(Dimension.DOMAIN, query.domains());
    }
    if (!query.products().isEmpty()) {
      filters.put(Dimension.PRODUCT, query.products());
    }
    return new CostQuery(
        query.from(),
        query.to(),
        groupBy,
        filters,
        List.of(),
        List.of(measure),
        List.of(),
        CostQuery.MAX_LIMIT,
        0,
        null,
        new Valuation(Optional.empty(), query.convertTo()));
  }

  private static BigDecimal decimal(Map<String, Object> item, Measure measure) {
    return new BigDecimal((String) item.get(measure.code()));
  }

  /** What was consumed, in one unit; nothing where units differ. */
  record Quantities(String unit, Map<Key, BigDecimal> sums) {
    static final Quantities NONE = new Quantities(null, Map.of());

    /** Rounded here: 18 decimals. Null where nothing was consumed. */
    BigDecimal unitCost(Key key, BigDecimal cost) {
      var quantity = sums.getOrDefault(key, BigDecimal.ZERO);
      return quantity.signum() > 0
          ? cost.divide(quantity, UNIT_COST_SCALE, RoundingMode.HALF_UP)
          : null;
    }
  }
}
