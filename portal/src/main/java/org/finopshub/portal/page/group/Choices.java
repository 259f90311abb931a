package org.finopshub.portal.page.group;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.finopshub.group.access.EntityScopes;
import org.finopshub.group.completeness.CompletenessQuery;
import org.finopshub.group.completeness.CompletenessReport;
import org.finopshub.group.completeness.CompletenessStatus;
import org.finopshub.group.currency.RateSource;
import org.finopshub.group.ingestion.GroupEntities;
import org.finopshub.group.ingestion.GroupEntity;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the filters of a page offer: nothing a reader may not see. */
@Component
@Profile("group")
final class Choices {
  private static final int MOST_SLICES = 10_000;
  private static final Set<CompletenessStatus> HAS_FIGURES =
      Set.of(CompletenessStatus.PARTIAL, CompletenessStatus.COMPLETE, CompletenessStatus.HELD);

  private final CompletenessReport completeness;
  private final GroupEntities entities;
  private final RateSource rates;

  Choices(CompletenessReport completeness, GroupEntities entities, RateSource rates) {
    this.completeness = completeness;
    this.entities = entities;
    this.rates = rates;
  }

  /** Months that have figures of an entity, newest first, with how many entities have. */
  SortedMap<YearMonth, Long> months() {
    var months = new TreeMap<YearMonth, Long>(Comparator.reverseOrder());
    completeness
        .months(
            new CompletenessQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MOST_SLICES,
                0))
        .items()
        .stream()
        .filter(slice -> HAS_FIGURES.contains(slice.status()))
        .forEach(slice -> months.merge(slice.period(), 1L, Long::sum));
    return months;
  }

  List<String> entities() {
    var scope = EntityScopes.current();
    return entities.all().stream()
        .map(GroupEntity::entityId)
        .filter(scope::covers)
        .sorted()
        .toList();
  }

  /** The group's currency first, which everything can be converted to. */
  List<String> currencies() {
    var scope = EntityScopes.current();
    var own = new TreeSet<String>();
    entities.all().stream()
        .filter(entity -> scope.covers(entity.entityId()))
        .forEach(entity -> own.addAll(entity.currencies()));
    own.remove(groupCurrency());
    return Stream.concat(Stream.of(groupCurrency()), own.stream()).toList();
  }

  String groupCurrency() {
    return rates.groupCurrency();
  }
}
