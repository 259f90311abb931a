package org.finopshub.group.compare;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finopshub.group.report.CostAnswer;
import org.finopshub.group.report.CostQuery;
import org.finopshub.group.report.Dimension;
import org.finopshub.group.report.InvalidCostQueryException;
import org.finopshub.group.report.Measure;
import org.finopshub.group.report.Valuation;

/** What one answer of the cost report says of each entity and currency, in both times compared. */
final class EntityCosts {
  private static final int UNIT_COST_SCALE = 18;

  private final ComparisonQuery query;
  private final List<Map<String, Object>> items;

  private EntityCosts(ComparisonQuery query, List<Map<String, Object>> items) {
    this.query = query;
    this.items = items;
  }

  /** One entity in one currency. */
  record Key(String entityId, String currency) {
    static Key of(Map<String, Object> item) {
      return new Key((String) item.get("entity"), (String) item.get("currency"));
    }
  }

  /** Both times at once, month by month; quantities only where products are asked for. */
  static CostQuery asked(ComparisonQuery query) {
    boolean counted = !query.products().isEmpty();
    var filters = new HashMap<Dimension, List<String>>();
    var groupBy = new ArrayList<>(List.of(Dimension.ENTITY, Dimension.PERIOD));
    var measures = new ArrayList<>(List.of(query.measure()));
    if (!query.domains().isEmpty()) {
      filters.put(Dimension.DOMAIN, query.domains());
    }
    if (counted) {
      filters.put(Dimension.PRODUCT, query.products());
      groupBy.add(Dimension.PRODUCT);
      measures.add(Measure.CONSUMED_QUANTITY);
    }
    return new CostQuery(
        query.before().from(),
        query.to(),
        groupBy,
        filters,
        List.of(),
        measures,
        List.of(),
        CostQuery.MAX_LIMIT,
        0,
        null,
        new Valuation(Optional.empty(), query.convertTo()));
  }

  /**
   * @throws InvalidCostQueryException when there is more than one answer holds: half of it would
   *     compare nothing
   */
  static EntityCosts of(ComparisonQuery query, CostAnswer answer) {
    if (answer.total() > answer.items().size()) {
      throw new InvalidCostQueryException(
          "comparing %s to %s and as long before needs %d sums, at most %d: ask for fewer months or products"
              .formatted(query.from(), query.to(), answer.total(), CostQuery.MAX_LIMIT));
    }
    return new EntityCosts(query, answer.items());
  }

  Map<Key, BigDecimal> now() {
    return sums(itemsOf(query), query.measure());
  }

  Map<Key, BigDecimal> before() {
    return sums(itemsOf(query.before()), query.measure());
  }

  /** Quantities where products are asked for and all of them are counted in one unit. */
  Quantities quantities() {
    var counted = query.products().isEmpty() ? List.<Map<String, Object>>of() : itemsOf(query);
    Set<Object> units = counted.stream().map(item -> item.get("consumed_unit")).collect(toSet());
    return units.size() == 1
        ? new Quantities((String) units.iterator().next(), sums(counted, Measure.CONSUMED_QUANTITY))
        : Quantities.NONE;
  }

  private List<Map<String, Object>> itemsOf(ComparisonQuery time) {
    return items.stream()
        .filter(item -> time.covers(YearMonth.parse((String) item.get("period"))))
        .toList();
  }

  private static Map<Key, BigDecimal> sums(List<Map<String, Object>> items, Measure measure) {
    var sums = new HashMap<Key, BigDecimal>();
    items.forEach(
        item ->
            sums.merge(
                Key.of(item), new BigDecimal((String) item.get(measure.code())), BigDecimal::add));
    return sums;
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
