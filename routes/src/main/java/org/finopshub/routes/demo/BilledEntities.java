package org.finopshub.routes.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The companies that share a real bill: AWS lines are {@code atlas}'s, all others {@code boreal}'s.
 */
final class BilledEntities {
  private static final String AWS = "AWS";

  private BilledEntities() {}

  static List<DemoEntity> of(DemoOptions options) {
    return List.of(
        entity("atlas", options, "providers"), entity("boreal", options, "exclude-providers"));
  }

  private static DemoEntity entity(String entityId, DemoOptions options, String awsSetting) {
    var bill = options.bill().orElseThrow().toAbsolutePath();
    var source = new TreeMap<>(FocusSource.settings(bill.toString(), options.productMap()));
    source.put("cloud." + awsSetting, AWS);
    return new DemoEntity(entityId, "USD", "group-2024", Set.of("USD"), Map.copyOf(source));
  }
}
