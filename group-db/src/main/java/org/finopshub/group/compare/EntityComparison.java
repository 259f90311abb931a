package org.finopshub.group.compare;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.finopshub.group.access.EntityScopes;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.compare.EntityCosts.Key;
import org.finopshub.group.compare.EntityCosts.Quantities;
import org.finopshub.group.report.GroupCostReport;
import org.finopshub.group.report.InvalidCostQueryException;
import org.finopshub.group.report.SliceCount;
import org.finopshub.group.report.UnknownValuationException;
import org.springframework.stereotype.Component;

/**
 * Holds the entities' costs against each other.
 *
 * <p>Rows: one per entity and currency; currencies are never added, so shares and ranks are within
 * one: what has no rate to the currency asked for stays in its own.
 *
 * <p>Source: mission G7.
 */
@Component
public class EntityComparison {
  private final GroupCostReport report;
  private final SliceCount slices;
  private final ScopedReads reads;

  EntityComparison(GroupCostReport report, SliceCount slices, ScopedReads reads) {
    this.report = report;
    this.slices = slices;
    this.reads = reads;
  }

  /**
   * Compares at one moment: both times, quantities and completeness are of the same snapshot.
   *
   * @throws InvalidCostQueryException when there is more to compare than one answer holds
   * @throws UnknownValuationException when no rates lead to the currency asked for
   */
  public Comparison compare(ComparisonQuery query) {
    return reads.read(() -> compared(query));
  }

  private Comparison compared(ComparisonQuery query) {
    var asked = EntityCosts.asked(query);
    var answer = report.costs(asked);
    var costs = EntityCosts.of(query, answer);
    return new Comparison(
        items(costs.now(), costs.before(), costs.quantities()),
        answer.asOf(),
        slices.completeness(asked.within(query.from(), query.to())),
        slices.completeness(asked.within(query.before().from(), query.before().to())),
        answer.conversion());
  }

  private static List<ComparedEntity> items(
      Map<Key, BigDecimal> costs, Map<Key, BigDecimal> before, Quantities quantities) {
    var keys = new LinkedHashSet<>(costs.keySet());
    keys.addAll(before.keySet());
    var items = new ArrayList<ComparedEntity>();
    keys.stream()
        .collect(groupingBy(Key::currency, TreeMap::new, toList()))
        .values()
        .forEach(currency -> items.addAll(ranked(currency, costs, before, quantities)));
    return items;
  }

  private static List<ComparedEntity> ranked(
      List<Key> keys,
      Map<Key, BigDecimal> costs,
      Map<Key, BigDecimal> before,
      Quantities quantities) {
    var byCost =
        keys.stream()
            .sorted(
                Comparator.comparing((Key key) -> costs.getOrDefault(key, BigDecimal.ZERO))
                    .reversed()
                    .thenComparing(Key::entityId))
            .toList();
    var amounts = byCost.stream().map(key -> costs.getOrDefault(key, BigDecimal.ZERO)).toList();
    boolean ranked = EntityScopes.current().isAll();
    var shares = ranked ? Shares.of(amounts) : List.<BigDecimal>of();
    var items = new ArrayList<ComparedEntity>();
    for (int i = 0; i < byCost.size(); i++) {
      var key = byCost.get(i);
      var cost = amounts.get(i);
      var earlier = before.getOrDefault(key, BigDecimal.ZERO);
      var unitCost = quantities.unitCost(key, cost);
      items.add(
          new ComparedEntity(
              key.entityId(),
              key.currency(),
              cost,
              ranked ? rank(cost, amounts) : null,
              shares.isEmpty() ? null : shares.get(i),
              unitCost,
              unitCost == null ? null : quantities.unit(),
              earlier,
              Shares.trend(cost, earlier)));
    }
    return items;
  }

  private static int rank(BigDecimal cost, List<BigDecimal> costs) {
    return 1 + (int) costs.stream().filter(other -> other.compareTo(cost) > 0).count();
  }
}
