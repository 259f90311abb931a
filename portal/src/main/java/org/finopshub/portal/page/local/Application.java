package org.finopshub.portal.page.local;

import java.util.List;
import org.finopshub.local.report.ApplicationCosts;
import org.finopshub.local.report.ApplicationCosts.Consumed;
import org.finopshub.local.report.Dashboard.Compared;
import org.finopshub.local.report.Dashboard.MonthCost;
import org.finopshub.local.report.KnownApplication;
import org.finopshub.portal.page.Ranked;
import org.finopshub.portal.page.Trend;
import org.finopshub.portal.query.Counted;

/**
 * One application in one currency: what the catalog says of it, what it costs, what it consumes.
 *
 * @param known null when the catalog never had it
 * @param total null when nothing of the month and the one before is in that currency
 * @param others totals in other currencies, which are never added
 */
record Application(
    String id,
    KnownApplication known,
    Compared total,
    List<Compared> others,
    Trend trend,
    List<Ranked<Consumed>> products,
    List<String> currencies,
    MonthState month)
    implements Counted {

  static Application of(
      String id, KnownApplication known, ApplicationCosts costs, MonthChoice asked) {
    var currency = asked.currency();
    var month = MonthState.of(costs.period(), costs.completeness(), costs.asOf());
    var totals = Overview.totals(month, costs.totals());
    var total = Overview.in(currency, totals);
    return new Application(
        id,
        known,
        total.isEmpty() ? null : total.get(0),
        totals.stream().filter(other -> !total.contains(other)).toList(),
        Overview.trend(currency, costs.months()),
        Ranked.of(
            costs.products().stream().filter(of -> of.currency().equals(currency)).toList(),
            Consumed::cost),
        asked.currencies(costs.months().stream().map(MonthCost::currency)),
        month);
  }

  @Override
  public long rowCount() {
    return others.size() + trend.rows().size() + (long) products.size();
  }
}
