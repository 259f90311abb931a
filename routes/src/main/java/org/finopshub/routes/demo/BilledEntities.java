package org.finopshub.routes.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The companies that share a real bill: AWS lines are {@code atlas}'s, all others {@code boreal}'s.
 */
final class BilledEntities {
  private static final String AWS = "AWS";

  /** What an entity owes of which the bill has no line. */
  private static final MonthSpan NEVER =
      new MonthSpan(YearMonth.of(9999, 12), YearMonth.of(9999, 12));

  private BilledEntities() {}

  static List<DemoEntity> of(DemoOptions options) {
    var bill = options.bill().orElseThrow().toAbsolutePath();
    var months = BillMonths.of(bill);
    return List.of(
        entity("atlas", options, "providers", months.getOrDefault(true, NEVER)),
        entity("boreal", options, "exclude-providers", months.getOrDefault(false, NEVER)));
  }

  private static DemoEntity entity(
      String entityId, DemoOptions options, String awsSetting, MonthSpan months) {
    var bill = options.bill().orElseThrow().toAbsolutePath();
    var source = new TreeMap<>(FocusSource.settings(bill.toString(), options.productMap()));
    source.put("cloud." + awsSetting, AWS);
    return new DemoEntity(entityId, "USD", "group-2024", Set.of("USD"), Map.copyOf(source), months);
  }
}
