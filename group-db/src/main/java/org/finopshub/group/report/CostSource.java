package org.finopshub.group.report;

import static org.finopshub.group.report.Dimension.ALLOCATION;
import static org.finopshub.group.report.Dimension.APPLICATION;
import static org.finopshub.group.report.Dimension.DOMAIN;
import static org.finopshub.group.report.Dimension.PRODUCT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where costs are read from, smallest first. Each knows entity, period and currency; the first that
 * knows what is asked answers.
 */
enum CostSource {
  BY_ENTITY("entity_month"),
  BY_DOMAIN("domain_month", DOMAIN),
  BY_ALLOCATION("allocation_month", DOMAIN, ALLOCATION),
  BY_PRODUCT(null, DOMAIN, PRODUCT, ALLOCATION),
  BY_APPLICATION(null, APPLICATION),
  BY_DOMAIN_APPLICATION(null, DOMAIN, APPLICATION, ALLOCATION),
  /** The facts themselves: only when applications and products are asked for together. */
  BY_CHARGE(null, DOMAIN, PRODUCT, APPLICATION, ALLOCATION);

  private final String materializedView;

  @SuppressWarnings("ImmutableEnumChecker") // a set that nobody changes after the constructor
  private final Set<Dimension> dimensions = EnumSet.of(Dimension.ENTITY, Dimension.PERIOD);

  CostSource(String materializedView, Dimension... dimensions) {
    this.materializedView = materializedView;
    this.dimensions.addAll(Arrays.asList(dimensions));
  }

  /** The view to read, with ids instead of keys. */
  String view() {
    return "cost_" + name().toLowerCase(Locale.ROOT);
  }

  /** The materialized view behind it; empty when it is always up to date. */
  Optional<String> materializedView() {
    return Optional.ofNullable(materializedView);
  }

  Set<Dimension> dimensions() {
    return dimensions;
  }

  boolean knows(Set<Dimension> asked) {
    return dimensions.containsAll(asked);
  }
}
