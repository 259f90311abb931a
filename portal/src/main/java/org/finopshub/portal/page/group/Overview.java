package org.finopshub.portal.page.group;

import java.time.YearMonth;
import java.util.List;
import org.finopshub.group.report.Dashboard;
import org.finopshub.group.report.Dashboard.Compared;
import org.finopshub.portal.group.Extents;
import org.finopshub.portal.page.AsOf;
import org.finopshub.portal.page.Ranked;
import org.finopshub.portal.page.Trend;
import org.finopshub.portal.query.Counted;

/**
 * A month at a glance in one currency.
 *
 * @param total null when nothing of the month is in that currency
 * @param others totals in other currencies, which are never added
 * @param trend by entity
 */
record Overview(
    YearMonth period,
    String currency,
    Compared total,
    List<Compared> others,
    Trend trend,
    List<Ranked<Compared>> domains,
    List<Ranked<Compared>> movers,
    AsOf asOf)
    implements Counted {

  static Overview of(Dashboard dashboard, String currency) {
    var totals =
        dashboard.totals().stream().filter(total -> isThere(dashboard, total.currency())).toList();
    return new Overview(
        dashboard.period(),
        currency,
        in(currency, totals).stream().findFirst().orElse(null),
        totals.stream().filter(total -> !total.currency().equals(currency)).toList(),
        trend(dashboard, currency),
        Ranked.of(in(currency, dashboard.domains()), Compared::cost),
        Ranked.of(in(currency, dashboard.movers()), Compared::change),
        new AsOf(dashboard.asOf(), Extents.completeness(dashboard.completeness())));
  }

  /** A total of a month that has nothing is of the month before alone. */
  private static boolean isThere(Dashboard dashboard, String currency) {
    return dashboard.months().stream()
        .filter(month -> month.currency().equals(currency))
        .anyMatch(month -> month.period().equals(dashboard.period()));
  }

  private static Trend trend(Dashboard dashboard, String currency) {
    return Trend.of(
        dashboard.months().stream()
            .filter(month -> month.currency().equals(currency))
            .map(month -> new Trend.Cell(month.period(), month.entityId(), month.cost()))
            .toList());
  }

  private static List<Compared> in(String currency, List<Compared> rows) {
    return rows.stream().filter(row -> row.currency().equals(currency)).toList();
  }

  @Override
  public long rowCount() {
    return others.size() + trend.rows().size() + (long) domains.size() + movers.size();
  }
}
