package org.finopshub.local.report;

import static org.finopshub.local.report.Dimension.ALLOCATION;
import static org.finopshub.local.report.Dimension.APPLICATION;
import static org.finopshub.local.report.Dimension.DOMAIN;
import static org.finopshub.local.report.Dimension.ENTITY;
import static org.finopshub.local.report.Dimension.PERIOD;
import static org.finopshub.local.report.Dimension.PRODUCT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a cost query can read, smallest first; the finest one is the facts of the current runs. */
enum CostSource {
  MONTH_TOTAL(ALLOCATION),
  DOMAIN_MONTH(DOMAIN, ALLOCATION),
  PRODUCT_MONTH(DOMAIN, PRODUCT, ALLOCATION),
  APPLICATION_MONTH(APPLICATION),
  DOMAIN_APPLICATION_MONTH(DOMAIN, APPLICATION, ALLOCATION),
  CURRENT_CHARGE(DOMAIN, PRODUCT, APPLICATION, ALLOCATION);

  private final Set<Dimension> dimensions = EnumSet.of(ENTITY, PERIOD);

  CostSource(Dimension... dimensions) {
    this.dimensions.addAll(Arrays.asList(dimensions));
  }

  /** The smallest that knows every dimension the query groups, filters or prices by. */
  static CostSource smallestFor(CostQuery query) {
    var needed = EnumSet.noneOf(Dimension.class);
    needed.addAll(query.groupBy());
    needed.addAll(query.filters().keySet());
    if (query.pricingView().isPresent()) {
      needed.add(PRODUCT);
    }
    return smallestWith(needed);
  }

  static CostSource smallestWith(Set<Dimension> needed) {
    return Arrays.stream(values())
        .filter(source -> source.dimensions.containsAll(needed))
        .findFirst()
        .orElseThrow();
  }

  /** Whether each of its rows is a group of its own, so that nothing has to be summed. */
  boolean isGroupedAs(CostQuery query) {
    var own = EnumSet.copyOf(dimensions);
    own.remove(ENTITY);
    if (query.from().equals(query.to())) {
      own.remove(PERIOD);
    }
    if (own.contains(PRODUCT)) {
      own.remove(DOMAIN);
    }
    return this != CURRENT_CHARGE && query.groupBy().containsAll(own);
  }

  String relation() {
    return name().toLowerCase(Locale.ROOT);
  }
}
