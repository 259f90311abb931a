package org.finopshub.portal.page.local;

import java.util.List;
import java.util.stream.Stream;
import org.finopshub.local.report.Dashboard;
import org.finopshub.local.report.Dashboard.Compared;
import org.finopshub.local.report.Dashboard.MonthCost;
import org.finopshub.portal.page.Ranked;
import org.finopshub.portal.page.Trend;
import org.finopshub.portal.query.Counted;

/**
 * A month of this entity at a glance, in one currency.
 *
 * @param total null when nothing of the month is in that currency
 * @param others totals in other currencies, which are never added
 */
record Overview(
    Compared total,
    List<Compared> others,
    Trend trend,
    List<Ranked<Compared>> domains,
    List<Ranked<Compared>> movers,
    List<String> currencies,
    MonthState month)
    implements Counted {

  static Overview of(Dashboard dashboard, MonthChoice asked) {
    var currency = asked.currency();
    var month = MonthState.of(dashboard.period(), dashboard.completeness(), dashboard.asOf());
    var totals = totals(month, dashboard.totals());
    var inCurrency = in(currency, totals);
    return new Overview(
        inCurrency.isEmpty() ? null : inCurrency.get(0),
        totals.stream().filter(total -> !inCurrency.contains(total)).toList(),
        trend(currency, dashboard.months()),
        Ranked.of(in(currency, dashboard.domains()), Compared::cost),
        Ranked.of(in(currency, dashboard.movers()), Compared::change),
        asked.currencies(currencies(dashboard)),
        month);
  }

  /** Totals of a month without figures would be those of the month before alone. */
  static List<Compared> totals(MonthState month, List<Compared> totals) {
    return month.computed() ? totals : List.of();
  }

  /** What each domain cost in each month. */
  static Trend trend(String currency, List<MonthCost> months) {
    return Trend.of(
        months.stream()
            .filter(month -> month.currency().equals(currency))
            .map(month -> new Trend.Cell(month.period(), month.domainId(), month.cost()))
            .toList());
  }

  static List<Compared> in(String currency, List<Compared> rows) {
    return rows.stream().filter(row -> row.currency().equals(currency)).toList();
  }

  private static Stream<String> currencies(Dashboard dashboard) {
    return dashboard.months().stream().map(MonthCost::currency);
  }

  @Override
  public long rowCount() {
    return others.size() + trend.rows().size() + (long) domains.size() + movers.size();
  }
}
