package org.finopshub.routes.group;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.finopshub.group.access.EntityScope;
import org.finopshub.group.access.EntityScopes;
import org.finopshub.group.alert.AlertReport;
import org.finopshub.group.completeness.AssessedMonth;
import org.finopshub.group.completeness.CompletenessQuery;
import org.finopshub.group.completeness.CompletenessReport;
import org.finopshub.group.completeness.CompletenessStatus;
import org.finopshub.routes.settings.CompletenessSettings;
import org.springframework.stereotype.Component;

/**
 * What monitoring sees of the ledger, as last read; a scrape reads no database.
 *
 * <p>A month that leaves the window, or is no longer expected, takes its gauge with it.
 */
@Component
final class GroupGauges {
  private static final int MOST_MONTHS = 100_000;

  private final CompletenessReport completeness;
  private final AlertReport alerts;
  private final CompletenessSettings settings;
  private final Clock clock;
  private final MultiGauge ratios;
  private final MultiGauge exportAges;
  private final MultiGauge openAlerts;
  private final MultiGauge undelivered;

  GroupGauges(
      MeterRegistry registry,
      CompletenessReport completeness,
      AlertReport alerts,
      CompletenessSettings settings,
      Clock clock) {
    this.completeness = completeness;
    this.alerts = alerts;
    this.settings = settings;
    this.clock = clock;
    this.ratios =
        MultiGauge.builder("finops.completeness.ratio")
            .description("Score of an entity's month, 0 to 1; none before its cut-off")
            .register(registry);
    this.exportAges =
        MultiGauge.builder("finops.export.age")
            .baseUnit("seconds")
            .description("Time since a slice of the entity was last loaded")
            .register(registry);
    this.openAlerts =
        MultiGauge.builder("finops.alerts.open")
            .description("Alerts that are not resolved")
            .register(registry);
    this.undelivered =
        MultiGauge.builder("finops.alerts.undelivered")
            .description("Notices no channel has taken yet")
            .register(registry);
  }

  /** Reads what there is now, of every entity, and drops the gauges of what is no longer there. */
  void publish() {
    EntityScopes.within(EntityScope.ALL, this::publishAll);
  }

  private void publishAll() {
    ratios.register(rows(shownMonths(), GroupGauges::ratio), true);
    exportAges.register(rows(completeness.newestLoads().entrySet(), this::age), true);
    openAlerts.register(
        rows(
            alerts.open().entrySet(),
            open -> Row.of(Tags.of("severity", open.getKey().code()), open.getValue())),
        true);
    undelivered.register(List.of(Row.of(Tags.empty(), alerts.undelivered())), true);
  }

  private List<AssessedMonth> shownMonths() {
    var newest = YearMonth.now(clock);
    return completeness
        .months(
            new CompletenessQuery(
                Optional.empty(),
                Optional.of(newest.minusMonths(settings.shownMonths() - 1L)),
                Optional.empty(),
                Optional.empty(),
                MOST_MONTHS,
                0))
        .items()
        .stream()
        .filter(month -> month.status() != CompletenessStatus.EXPECTED)
        .toList();
  }

  private static Row<?> ratio(AssessedMonth month) {
    return Row.of(
        Tags.of("entity", month.entityId(), "period", month.period().toString()),
        month.score(),
        GroupGauges::fraction);
  }

  private Row<?> age(Map.Entry<String, Instant> load) {
    return Row.of(
        Tags.of("entity", load.getKey()),
        load.getValue(),
        at -> Duration.between(at, clock.instant()).toSeconds());
  }

  private static double fraction(BigDecimal score) {
    return Double.parseDouble(score.toPlainString());
  }

  private static <T> List<Row<?>> rows(Iterable<T> found, Function<T, Row<?>> row) {
    var rows = new ArrayList<Row<?>>();
    found.forEach(one -> rows.add(row.apply(one)));
    return rows;
  }
}
